import { expect } from 'vitest';
import type { Popup } from '../browsers/popup.ts';
import type { Tab } from '../browsers/tab.ts';
import { nginx } from '../gateways/nginx.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import type { Site } from '../gateways/site.ts';
import { page } from '../gateways/upstream.ts';
import { story } from '../story.ts';

const FORM = page('Your order', '<form method="post"><input name="article" value="7"><button id="send">Send</button></form>');

const isPost = ({ method }: { readonly method: string }) => method === 'POST';

story('a form that failed is never sent again, whatever is clicked', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ body: FORM });
  const tab = await visitor.open(shop.url('/order'));
  await shop.upstream.goesDown();
  await tab.follow('#send');

  await tab.banner.says(/not sent again/);
  await visitor.takesPictures(tab, 'banner-form');
  await pressEverything(tab, shop);
  const popup = await visitor.openPopup(tab);
  await popup.shows('needs-you');
  await visitor.takesPictures(popup, 'popup-needs-you');
  await pressEverything(popup, shop);
  expect(shop.log.all(isPost)).toHaveLength(1);

  await shop.upstream.comesUp();
  await tab.banner.says(/safe to send it again/);
  expect(await tab.heading(), 'the page stays as it was').toBe('502 Bad Gateway');
  expect(shop.log.pageLoads.map(({ method }) => method)).toEqual(['GET', 'POST']);

  await tab.banner.click('Open without the form');
  await tab.shows('Your order');
  expect((await shop.log.until(isPageLoad, 3)).map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
  expect(shop.upstream.count('POST')).toBe(0);
});

/** Presses what can be pressed short of leaving the page, and sees that each press has worked. */
async function pressEverything(where: Popup | Tab, site: Site): Promise<void> {
  const buttons = 'banner' in where ? where.banner : where;
  await buttons.click('Stop');
  await buttons.click('Resume');
  const probed = site.log.probes.length;
  await buttons.click('Check now');
  await site.log.until(({ secFetchDest }) => secFetchDest === 'empty', probed + 1);
}
