import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { QUIET_MS } from '../page-comes-back.ts';
import { story } from '../story.ts';

story('Never on this site: Rebound leaves it alone, until it is turned on again', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  const popup = await visitor.openPopup(tab);
  await popup.shows('waiting', 'probing');

  await popup.click('Never on this site');
  await popup.shows('never');
  await visitor.takesPictures(popup, 'popup-never');
  await tab.banner.disappears();
  await visitor.sees(tab, 'no badge');
  await shop.log.staysQuiet(QUIET_MS);
  await tab.reload();
  expect(await tab.banner.isShown()).toBe(false);

  await popup.click('Turn on for this site');
  await popup.shows('healthy', 'waiting', 'probing');
  await tab.reload();
  await tab.banner.appears();
});
