import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { story } from '../story.ts';

const NARROW = { width: 320, height: 640 };

story('popup and settings have no barriers that axe can find, in light and in dark', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  const tab = await visitor.open(shop.url('/cart'));
  const popup = await visitor.openPopup(tab);
  await popup.shows('healthy');
  const found = [...(await visitor.findsBarriers(popup, 'popup on a healthy page'))];

  await shop.upstream.goesDown();
  await tab.reload();
  await popup.shows('waiting', 'probing');
  found.push(...(await visitor.findsBarriers(popup, 'popup while waiting')));

  const settings = await visitor.openSettings();
  found.push(...(await visitor.findsBarriers(settings, 'settings')));
  await visitor.takesPictures(settings, 'settings');
  expect(found).toEqual([]);
});

story('in a narrow window the banner keeps all it has to say', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.newTab();
  await tab.page.setViewport(NARROW);
  await tab.goTo(shop.url('/cart'));
  await tab.banner.says(/isn’t answering properly.*Try now.*Stop.*More help/);
  await visitor.takesPictures(tab, 'banner-narrow');
  expect(await tab.banner.sticksOut(NARROW.width)).toEqual([]);
});
