import { expect } from 'vitest';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import type { Site } from '../gateways/site.ts';
import type { Browser } from 'webextension-polyfill';
import { anEpisode } from '../../fixtures/episodes.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { startAfresh } from '../start-afresh.ts';
import { type Stage, story } from '../story.ts';

/** The extension's own API, as it exists inside its pages. */
declare const chrome: Browser;

const hostOf = ({ origin }: Site) => new URL(origin).host;

story('a site fails and comes back: the history has it, until it is deleted, and again when that is undone', async (stage) => {
  const { visitor } = stage;
  const { shop } = await failsAndComesBack(stage);
  const history = await visitor.openHistory();
  await history.says(new RegExp(`${hostOf(shop)}[^]*502 Bad Gateway[^]*The site came back[^]*nginx`));
  expect(await history.text()).not.toContain('cart');

  await history.searches('no such site');
  await history.says(/Nothing fits your search/);
  await history.searches(hostOf(shop));
  await history.press(/^By site$/);
  await history.says(/90 days ago/);
  const found = [...(await visitor.findsBarriers(history, 'history by site'))];
  await visitor.takesPictures(history, 'history');

  await history.press(new RegExp(`^Delete everything about ${hostOf(shop)}$`));
  await history.says(/1 entry deleted/);
  await until('the focus is on Undo', async () => (await history.focused()) === 'Undo');
  found.push(...(await visitor.findsBarriers(history, 'history after a deletion')));
  await until('the entry is gone', async () => (await visitor.backstage.history(shop.origin)).length === 0);
  await history.press(/^Undo$/);
  await until('the entry is back', async () => (await visitor.backstage.history(shop.origin)).length === 1);
  await history.says(/The site came back/);
  expect(found).toEqual([]);
});

story('the history is saved as a file, for people and for programs', async (stage) => {
  const { visitor } = stage;
  const { shop } = await failsAndComesBack(stage);
  const history = await visitor.openHistory();
  await history.says(new RegExp(hostOf(shop)));
  const json = await history.saves(/^Save as JSON$/);
  expect(json.name).toMatch(/^rebound-history-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(json.text)).toContainEqual(expect.objectContaining({ site: shop.origin, status: 502, ending: 'answered', verdict: '' }));
  const csv = await history.saves(/^Save as CSV$/);
  expect(csv.name).toMatch(/\.csv$/);
  const [head, ...rows] = csv.text.split('\r\n');
  expect(head).toBe('site,began,seconds,status,gateway,tries,ending,verdict');
  expect(rows.find((row) => row.startsWith(`${shop.origin},`))).toMatch(/,502,nginx[^,]*,\d+,answered,$/);
});

story('the popup on a page that is well says what happened there before, and leads to the history', async (stage) => {
  const { visitor } = stage;
  const { shop, tab } = await failsAndComesBack(stage);
  const yesterday = anEpisode({ origin: shop.origin, since: Date.now() - 86_400_000, lengthMs: 600_000 });
  await visitor.backstage.page.evaluate((kept) => chrome.runtime.sendMessage({ type: 'restore-history', episodes: kept }), [yesterday]);
  const popup = await visitor.openPopup(tab);
  const said = await popup.says(/Earlier on this site[^]*The site came back[^]*10 min/);
  expect(said.match(/The site came back/g), 'what is told above is not told again').toHaveLength(1);
  await visitor.takesPictures(popup, 'popup-recent');
  expect(await visitor.findsBarriers(popup, 'popup with earlier incidents')).toEqual([]);
  await popup.click('See all of it');
  await until('the history is open for the site', async () =>
    (await visitor.backstage.tabs()).some(({ url = '' }) => url.includes('/history/') && url.includes(encodeURIComponent(hostOf(shop)))));
});

story('a shorter time for the history: it says what that deletes, does it, and undoes it', async (stage) => {
  const { visitor } = stage;
  const { shop } = await failsAndComesBack(stage);
  try {
    const settings = await visitor.openSettings();
    await settings.says(/Keep it for/);
    await settings.page.select('.pick select', '0');
    await settings.says(/This deletes \d+ entr/);
    expect(await visitor.backstage.history(shop.origin)).toHaveLength(1);
    await settings.click('Delete them');
    await until('the history is empty', async () => (await visitor.backstage.history(shop.origin)).length === 0);
    await settings.click('Undo');
    await until('the history is there again', async () => (await visitor.backstage.history(shop.origin)).length === 1);
    await until('90 days are chosen again', async () => (await settings.page.$eval('.pick select', (select) => select.value)) === '90');
  } finally {
    await startAfresh(visitor);
  }
});

async function failsAndComesBack(stage: Stage) {
  const shop = await stage.openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await stage.visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  await shop.upstream.comesUp();
  await pageComesBack(stage.visitor, shop, tab);
  await until('the history has it', async () => (await stage.visitor.backstage.history(shop.origin)).length === 1);
  return { shop, tab };
}
