import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';

story('Rebound is updated while a page waits: the wait is lost, and the next failure is waited for as any other', async (stage) => {
  const { visitor, openSite } = stage;
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();

  await visitor.engine.updateExtension();
  // Firefox ends the old version's scripts in pages along with it: nobody is left to take the old banner away.
  if (visitor.engine.kind === 'chromium') await tab.banner.disappears();
  expect(await visitor.backstage.remembers(shop.origin), 'nothing of the old wait is kept').toBe(false);
  await tab.lookAt();
  await tab.reload();
  await tab.banner.appears();

  await shop.upstream.comesUp();
  await pageComesBack(visitor, shop, tab);
  expect(shop.log.pageLoads.map(({ status }) => status)).toEqual([502, 502, 200]);
});
