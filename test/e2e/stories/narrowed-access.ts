import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { pageComesBack, QUIET_MS } from '../page-comes-back.ts';
import { story } from '../story.ts';

story('site access withdrawn: the popup says so and offers to ask again; nothing breaks', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  await visitor.engine.withdrawAccess();
  try {
    const tab = await visitor.open(shop.url('/cart'));
    const popup = await visitor.openPopup(tab);
    await popup.shows('no-access');
    await popup.offers('Allow access');
    await visitor.takesPictures(popup, 'popup-no-access');
    await shop.log.staysQuiet(QUIET_MS);
    expect(await tab.banner.isShown()).toBe(false);

    await visitor.engine.returnAccess();
    await tab.reload();
    await tab.banner.appears();
    await shop.upstream.comesUp();
    await pageComesBack(visitor, shop, tab);
  } finally {
    await visitor.engine.returnAccess();
  }
});

story('site access withdrawn while a page waits: it stops and says why', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  try {
    await visitor.engine.withdrawAccess();
    const popup = await visitor.openPopup(tab);
    await popup.shows('no-access', 'stopped');
    await shop.log.staysQuiet(QUIET_MS);
  } finally {
    await visitor.engine.returnAccess();
  }
});
