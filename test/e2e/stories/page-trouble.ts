import { expect } from 'vitest';
import { until } from '../browsers/until.ts';
import { nginx, nginxThatCallsItSuccess } from '../gateways/nginx.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import { HEALTHY_HEADING, page } from '../gateways/upstream.ts';
import { story } from '../story.ts';

const ANYONE_MAY_READ = { 'Access-Control-Allow-Origin': '*' };

story('page trouble: an error page that calls itself a success is named on demand, and never tried again', async ({ visitor, openSite }) => {
  const shop = await openSite(nginxThatCallsItSuccess);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await shop.log.until(isPageLoad);
  const popup = await visitor.openPopup(tab);
  await popup.says(/The page says “502 Bad Gateway”, but the site calls it a success/);
  await until('the popup takes back that nothing is wrong', async () => !(await popup.text()).includes('Nothing is wrong here'));
  await visitor.takesPictures(popup, 'trouble-soft');
  expect(await visitor.findsBarriers(popup, 'popup on a soft error')).toEqual([]);
  await visitor.sees(tab, 'no badge');
  expect(await tab.banner.isShown()).toBe(false);
  expect(shop.log.all(({ path }) => path === '/cart')).toHaveLength(1);

  await shop.upstream.comesUp();
  await popup.click('Reload past the cache');
  await tab.shows(HEALTHY_HEADING);
});

story('page trouble: the page works, and what it asks for fails', async ({ visitor, openSite }) => {
  const api = await openSite(nginx);
  const shop = await openSite(nginx);
  api.upstream.answers({ status: 502, headers: ANYONE_MAY_READ, body: 'no' });
  const asks = [1, 2, 3].map((id) => `fetch('${api.url(`/${id}`)}').catch(() => 0)`);
  const script = `<script>Promise.all([${asks.join()}]).then(() => document.querySelector('h1').textContent = 'Asked')</script>`;
  shop.upstream.answers({ body: page(HEALTHY_HEADING, script) });
  const tab = await visitor.open(shop.url('/cart'));
  await tab.shows('Asked');
  const popup = await visitor.openPopup(tab);
  const { host } = new URL(api.origin);
  await popup.says(new RegExp(`3 of its requests to ${host} failed \\(502 Bad Gateway\\)\\.`));
  await visitor.takesPictures(popup, 'trouble-api');
  await visitor.sees(tab, 'no badge');
  expect(shop.log.pageLoads).toHaveLength(1);
});

story('page trouble: on a page that is well there is none', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  const popup = await visitor.openPopup(await visitor.open(shop.url('/cart')));
  await popup.says(/Nothing is wrong here/);
  await popup.offers('Reload past the cache');
});
