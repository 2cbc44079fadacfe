import { expect } from 'vitest';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import { isProbe } from '../gateways/request-log.ts';
import { page } from '../gateways/upstream.ts';
import { DOUBLE_MS, pageComesBack, QUIET_MS, shortestGapMs } from '../page-comes-back.ts';
import { story } from '../story.ts';

/** Clicks go through at most once in this time. The gateway sees it with the delays of two requests. */
const CLICK_GAP_MS = 2_000;
/** Less than two lines, px. */
const FOLDED_HEIGHT = 60;

story('Stop means that nothing more is sent; Resume goes on', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.click('Stop');

  await tab.banner.says(/Stopped/);
  await visitor.takesPictures(tab, 'banner-stopped');
  const popup = await visitor.openPopup(tab);
  await popup.shows('stopped');
  await visitor.takesPictures(popup, 'popup-stopped');
  await shop.upstream.comesUp();
  await shop.log.staysQuiet(QUIET_MS);

  await popup.click('Resume');
  await pageComesBack(visitor, shop, tab);
});

story('Try now tries at once, and twice in a row only once', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  // Nothing is sent for an hour but what is asked for by hand.
  shop.upstream.answers({ status: 503, headers: { 'Retry-After': '3600' }, body: page('We are busy') });
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(/asks for a pause/);
  const popup = await visitor.openPopup(tab);
  await popup.click('Try now');
  await shop.log.until(isProbe);

  await Promise.all([popup.click('Try now'), tab.banner.click('Try now')]);
  await shop.log.until(isProbe, 2);
  await until('all that was clicked has been done', async () => Date.now() - (shop.log.probes.at(-1)?.at ?? 0) > CLICK_GAP_MS + DOUBLE_MS);
  expect(shortestGapMs(shop.log.probes), shop.log.toString()).toBeGreaterThan(CLICK_GAP_MS / 2);
  shop.upstream.answers({});
  await tab.banner.click('Try now');
  await pageComesBack(visitor, shop, tab);
});

story('Hide takes the banner away, the wait goes on', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();

  await tab.banner.click('Hide');
  await tab.banner.disappears();
  await shop.log.until(({ secFetchDest }) => secFetchDest === 'empty');
  expect(await tab.banner.isShown()).toBe(false);
  await shop.upstream.comesUp();

  await pageComesBack(visitor, shop, tab);
});

story('the banner folds to one line and back, and goes on counting', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();

  await tab.banner.click('Show less');
  await until('the banner is a single line', async () => (await tab.banner.height()) < FOLDED_HEIGHT);
  await visitor.takesPictures(tab, 'banner-folded');
  await shop.log.until(({ secFetchDest }) => secFetchDest === 'empty');
  await tab.banner.says(/isn’t answering.*Next try/);
  expect(await tab.banner.height(), 'still folded').toBeLessThan(FOLDED_HEIGHT);

  await tab.banner.click('Show more');
  await until('the banner has more lines again', async () => (await tab.banner.height()) > FOLDED_HEIGHT);
  await tab.banner.says(/It’s not your fault.*Try now/);
  await shop.upstream.comesUp();
  await pageComesBack(visitor, shop, tab);
});

story('More help opens the popup', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));

  await tab.banner.click('More help');
  await until('the popup is open', async () =>
    (await visitor.backstage.openPages()).some((url) => url.includes('src/entry/popup/index.html')));
});
