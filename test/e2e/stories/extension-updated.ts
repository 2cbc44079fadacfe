import { expect } from 'vitest';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';

story('Rebound is updated while a page waits: the wait goes on, with one banner, and the page comes back', async (stage) => {
  const { visitor, openSite } = stage;
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();

  await visitor.engine.updateExtension();
  await until('the wait to be taken over', () => visitor.backstage.remembers(shop.origin));
  await tab.banner.appears();
  expect(await tab.page.$$eval('rebound-banner', ({ length }) => length), 'the old banner has gone').toBe(1);

  await shop.upstream.comesUp();
  await tab.lookAt();
  await pageComesBack(visitor, shop, tab);
  expect(shop.log.pageLoads.map(({ status }) => status)).toEqual([502, 200]);
});
