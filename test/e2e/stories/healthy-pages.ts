import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import { story } from '../story.ts';

const PAGES = 10;

story('healthy pages: not one request, nothing stored, nothing shown', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  const tab = await visitor.newTab();
  for (let number = 1; number <= PAGES; number += 1) await tab.goTo(shop.url(`/page-${number}`));
  const missing = { status: 404, body: '<h1>Not found</h1>' };
  shop.upstream.answers(missing);
  await tab.goTo(shop.url('/missing'));

  const popup = await visitor.openPopup(tab);
  await popup.shows('healthy');
  await visitor.takesPictures(popup, 'popup-healthy');
  await visitor.sees(tab, 'no badge');
  expect(await tab.banner.isShown()).toBe(false);
  expect(await visitor.backstage.remembers(shop.origin)).toBe(false);
  expect(await visitor.backstage.alarms()).toEqual([]);
  expect(await shop.log.until(isPageLoad, PAGES + 1)).toHaveLength(PAGES + 1);
  expect(shop.log.probes).toEqual([]);
});
