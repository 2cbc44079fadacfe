import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { expectQuietProbes, pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';

/** Browsers may hold alarms back to 30 s, which is all a killed background has to be woken by; the rest is for what hangs. */
const UNTIL_ALARM_MS = 90_000;

story('the background is killed while waiting: an alarm wakes it and the page comes back', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();

  await visitor.engine.stopBackground();
  await shop.upstream.comesUp();

  await pageComesBack(visitor, shop, tab, UNTIL_ALARM_MS);
  expectQuietProbes(shop, '/cart');
});

story('the background is killed again and again: any event finds what is overdue', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  const news = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  const other = await visitor.open(news.url('/'));

  for (let looks = 1; looks <= 3; looks += 1) {
    await visitor.engine.stopBackground();
    await tab.lookAt();
    await shop.log.until(({ secFetchDest }) => secFetchDest === 'empty', looks);
    await other.lookAt();
  }
  await shop.upstream.comesUp();
  await visitor.engine.stopBackground();
  await tab.lookAt();

  await pageComesBack(visitor, shop, tab);
  expect(shop.log.pageLoads.map(({ status }) => status)).toEqual([502, 200]);
});
