import { expect } from 'vitest';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import { HEALTHY_HEADING } from '../gateways/upstream.ts';
import { DOUBLE_MS, pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';

story('a hidden tab: a notification says that the site is back, the tab loads when looked at', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  const news = await openSite(nginx);
  await shop.upstream.goesDown();
  const { backstage } = visitor;
  const before = (await backstage.announced()).length;

  const waiting = await visitor.open(shop.url('/cart'));
  await waiting.banner.appears();
  const other = await visitor.open(news.url('/'));
  await shop.upstream.comesUp();

  await shop.log.until((request) => request.secFetchDest === 'empty' && request.status === 200);
  await until('the notification', async () => (await backstage.announced()).length > before);
  await shop.log.staysQuiet(DOUBLE_MS);
  expect(shop.log.pageLoads).toHaveLength(1);
  expect(await other.heading()).toBe(HEALTHY_HEADING);

  await waiting.lookAt();
  await pageComesBack(visitor, shop, waiting);
  await until('the notification is gone', async () => (await backstage.notifications()).length === 0);
});
