import { expect } from 'vitest';
import { CART, SHOP } from '../check-scene.ts';
import { nginx } from '../gateways/nginx.ts';
import { page, type ReceivedRequest } from '../gateways/upstream.ts';
import { story } from '../story.ts';
import { expectOnlyTheNameLeft, GLOBALPING } from '../what-left.ts';

const COOKIE = 'session=secret-8';
const SETS_COOKIE = { 'Set-Cookie': `${COOKIE}; Path=/; Secure; SameSite=None` };
const FROM_CLOUDFLARE = { 'CF-RAY': '9a1b2c3d4e5f6789-FRA' };

story('is it just me: the name leaves and nothing else, and the site is asked without cookies', async (stage) => {
  const { visitor, internet, openPublicSite } = stage;
  const shop = await openPublicSite(nginx);
  shop.upstream.answers({ headers: SETS_COOKIE });
  const tab = await visitor.open(shop.url('/welcome'));
  shop.upstream.answers({ status: 502, headers: FROM_CLOUDFLARE, body: page('Bad Gateway') });
  await tab.goTo(shop.url(CART));
  await tab.banner.click('Stop');
  await tab.banner.says(/Stopped/);
  const failed = shop.upstream.received.find(({ path }) => path === CART);
  expect(failed?.headers.cookie, 'the browser has the cookie').toBe(COOKIE);
  internet.services.statusPages.tells('www.cloudflarestatus.com', { title: 'Lost in Frankfurt', impact: 'major', components: ['CDN'] });

  const before = shop.upstream.received.length;
  await tab.banner.click('Is it just me?');
  await tab.banner.click('Check once');
  await tab.banner.says(/It looks like it’s just you.*See why/);
  expectOnlyTheNameLeft(internet, 'www.cloudflarestatus.com');
  const [order] = internet.log.requestsTo(GLOBALPING).filter(({ method }) => method === 'POST');
  expect(JSON.parse(order?.body ?? '')).toMatchObject({ type: 'http', target: SHOP, measurementOptions: { request: { path: '/' } } });
  for (const host of ['cloudflare-dns.com', 'dns.google']) {
    expect(internet.log.requestsTo(host).every(({ path }) => new URLSearchParams(path.split('?')[1]).get('name') === SHOP)).toBe(true);
  }
  expect(internet.log.requestsTo('www.cloudflarestatus.com').map(({ path }) => path)).toEqual(['/api/v2/summary.json']);
  expectFreshRequests(shop.upstream.received.slice(before));

  const popup = await visitor.openPopup(tab);
  await popup.says(/Cloudflare reports on its status page: Lost in Frankfurt/);
});

/** The site itself is asked for the page that failed and for its front page, as a stranger would. */
function expectFreshRequests(requests: readonly ReceivedRequest[]): void {
  expect([...new Set(requests.map(({ method, path }) => `${method} ${path}`))].toSorted()).toEqual(['GET /', `GET ${CART}`]);
  for (const { headers } of requests) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).toMatchObject({ 'cache-control': 'no-cache' });
  }
}
