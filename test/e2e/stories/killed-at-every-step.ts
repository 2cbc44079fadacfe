import { expect } from 'vitest';
import { readState } from '../../../src/store/read-state.ts';
import type { Tab } from '../browsers/tab.ts';
import { until } from '../browsers/until.ts';
import { Gate } from '../gateways/gate.ts';
import { nginx } from '../gateways/nginx.ts';
import { isProbe } from '../gateways/request-log.ts';
import type { Site } from '../gateways/site.ts';
import { type Answer, page, type ReceivedRequest } from '../gateways/upstream.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { type Stage, story } from '../story.ts';

const FAILURE: Answer = { status: 502, body: page('Bad Gateway') };
const SUCCESS: Answer = {};
/** Longer than the background waits for a page to say what it shows (1 s). */
const BUSY_MS = 3_000;

story('the background is killed as the failure is saved: the page comes back, once', async (stage) => {
  const { shop, tab, wakesBackground } = await onFailingSite(stage);
  const opening = tab.goTo(shop.url('/cart'));
  await until('the failure is saved', () => stage.visitor.backstage.remembers(shop.origin));
  await stage.visitor.engine.stopBackground();
  await opening;

  await wakesBackground();
  await tab.banner.appears();
  shop.upstream.answers(SUCCESS);
  await comesBackOnce(stage, shop, tab);
});

story('the background is killed while a probe is in flight: the probe dies with it, and one takes its place', async (stage) => {
  const { shop, tab, wakesBackground } = await onFailingSite(stage);
  const held = new Gate();
  shop.upstream.answers((request) => (asksQuietly(request) ? { after: held.opened } : FAILURE));
  await tab.goTo(shop.url('/cart'));
  await until('a probe is in flight', async () => shop.upstream.received.some(asksQuietly) && shop.upstream.inFlight === 1);

  await stage.visitor.engine.stopBackground();
  await until('the probe is gone', async () => shop.upstream.inFlight === 0);
  shop.upstream.answers(SUCCESS);
  await wakesBackground();

  await comesBackOnce(stage, shop, tab);
  expect(shop.upstream.received.filter(asksQuietly)).toHaveLength(2);
  held.open();
});

story('the background is killed once a probe has passed: the page that was not in view comes back, and nothing is asked twice', async (stage) => {
  const { shop, tab, news } = await onFailingSite(stage);
  await tab.goTo(shop.url('/cart'));
  await tab.banner.appears();
  await news.lookAt();
  shop.upstream.answers(SUCCESS);
  await until('the way back is saved', () => isSavedAsBack(stage, shop));
  await stage.visitor.engine.stopBackground();
  const asked = shop.log.probes.length;
  expect(shop.log.pageLoads).toHaveLength(1);

  await tab.lookAt();
  await comesBackOnce(stage, shop, tab);
  expect(shop.log.probes, shop.log.toString()).toHaveLength(asked);
});

story('the background is killed between the answer to a probe and the reload: the page comes back, once', async (stage) => {
  const { shop, tab, wakesBackground } = await onFailingSite(stage);
  const held = new Gate();
  shop.upstream.answers((request) => (asksQuietly(request) ? { after: held.opened } : FAILURE));
  await tab.goTo(shop.url('/cart'));
  await until('a probe is in flight', async () => shop.upstream.received.some(asksQuietly));
  shop.upstream.answers(SUCCESS);
  await keepsBusy(tab);
  held.open();
  await shop.log.until((request) => isProbe(request) && request.status === 200);

  await stage.visitor.engine.stopBackground();
  await wakesBackground();
  await comesBackOnce(stage, shop, tab);
});

story('the background is killed when the reload has begun: the reload is not begun again', async (stage) => {
  const { shop, tab, wakesBackground } = await onFailingSite(stage);
  const held = new Gate();
  await tab.goTo(shop.url('/cart'));
  shop.upstream.answers((request) => (asksQuietly(request) ? SUCCESS : { after: held.opened }));
  await until('the reload is in flight', async () => loads(shop) === 2);

  await stage.visitor.engine.stopBackground();
  await wakesBackground();
  held.open();
  await comesBackOnce(stage, shop, tab);
});

story('the background is killed when the reload has begun, and the reload fails: the wait goes on', async (stage) => {
  const { shop, tab } = await onFailingSite(stage);
  const held = new Gate();
  await tab.goTo(shop.url('/cart'));
  shop.upstream.answers((request) => (asksQuietly(request) ? SUCCESS : { ...FAILURE, after: held.opened }));
  await until('the reload is in flight', async () => loads(shop) === 2);

  await stage.visitor.engine.stopBackground();
  shop.upstream.answers(FAILURE);
  held.open();
  await tab.banner.appears();
  shop.upstream.answers(SUCCESS);
  await comesBackOnce(stage, shop, tab, [502, 502, 200]);
});

/** A visitor with an empty tab in view and another one beside it; looking there and back is an event that wakes a background. */
async function onFailingSite({ visitor, openSite }: Stage) {
  const shop = await openSite(nginx);
  const other = await openSite(nginx);
  shop.upstream.answers(FAILURE);
  const news = await visitor.open(other.url('/'));
  const tab = await visitor.newTab();
  const wakesBackground = async () => {
    await news.lookAt();
    await tab.lookAt();
  };
  return { shop, tab, news, wakesBackground };
}

async function comesBackOnce({ visitor }: Stage, shop: Site, tab: Tab, statuses = [502, 200]): Promise<void> {
  await pageComesBack(visitor, shop, tab);
  expect(shop.log.pageLoads.map(({ status }) => status), shop.log.toString()).toEqual(statuses);
  expect(shop.upstream.mostAtOnce, 'requests at the same time').toBe(1);
  expect(shop.upstream.received.filter(({ method }) => method !== 'GET')).toEqual([]);
}

async function isSavedAsBack({ visitor }: Stage, { origin }: Site): Promise<boolean> {
  const { incidents } = readState(await visitor.backstage.stored('session'));
  return Object.values(incidents).some((incident) => incident.origin === origin && incident.phase.name === 'back');
}

/** Whether Rebound asks and no tab (W3C Fetch Metadata §2.1). */
function asksQuietly({ headers }: ReceivedRequest): boolean {
  return headers['sec-fetch-dest'] === 'empty';
}

function loads({ upstream }: Site): number {
  return upstream.received.filter((request) => !asksQuietly(request)).length;
}

/** The page does sums for a while and answers nobody; the background, which asks it before a reload, is held up for a second. */
async function keepsBusy(tab: Tab): Promise<void> {
  await tab.page.evaluate((forMs) => {
    setTimeout(() => {
      const end = performance.now() + forMs;
      while (performance.now() < end);
    });
  }, BUSY_MS);
}
