import { nginx } from '../gateways/nginx.ts';
import { haproxy } from '../gateways/haproxy.ts';
import { type Answer, page } from '../gateways/upstream.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';

const MEGABYTES = 5;
const NOISE = `<script>for (let i = 0; i < 1000; i += 1) document.title += i; setInterval(() => document.title = Date.now(), 50)</script>`;
const HOSTILE_TITLE = '<title><img src=x onerror=alert(1)></title><h1></title><script>throw new Error("page")</script></h1>';
const OVERWRITES = `<script>
  const refuse = () => { throw new Error('overwritten by the page'); };
  for (const method of ['append', 'appendChild', 'attachShadow', 'prepend', 'insertBefore', 'remove']) {
    Object.defineProperty(Element.prototype, method, { get: refuse, configurable: false });
    document.documentElement[method] = refuse;
  }
  window.addEventListener = document.createElement = document.querySelector = window.fetch = refuse;
  new MutationObserver(() => document.querySelectorAll('rebound-banner').forEach((banner) => banner.style = 'display:none'))
    .observe(document, { childList: true, subtree: true });
</script>`;
const RUBBISH = ['', '-5', '1e99', '9'.repeat(400), 'NaN', '<b>soon</b>', 'Mon, 99 Foo 2026 99:99:99 GMT', '0x10', '٣'];

const hostile: Record<string, Answer> = {
  // Not in sight: drawing it would take a browser longer than all that Rebound does with it.
  'an error page of 5 MB with scripts': { body: `${NOISE}<div hidden>${'x'.repeat(MEGABYTES * 1024 * 1024)}</div>` },
  'a title with markup and scripts that throw': { body: HOSTILE_TITLE },
  '64 kB of headers': { headers: { 'X-Padding': 'y'.repeat(60 * 1024), 'X-More': 'z'.repeat(4 * 1024) } },
  'a page that overwrites what a banner needs': { body: page('Bad Gateway', OVERWRITES) },
  'a policy that forbids everything': { headers: { 'Content-Security-Policy': "default-src 'none'; sandbox" } },
  'a page of plain text': { headers: { 'Content-Type': 'text/plain' }, body: 'upstream connect error' },
};

for (const [what, answer] of Object.entries(hostile)) {
  story(`hostile: ${what}`, async ({ visitor, openSite }) => {
    const shop = await openSite(nginx);
    shop.upstream.answers({ status: 502, body: page('Bad Gateway'), ...answer });
    const tab = await visitor.open(shop.url('/cart'));
    await tab.banner.says(/isn’t answering properly/);
    await tab.banner.isInPlace();
    shop.upstream.answers({});
    await pageComesBack(visitor, shop, tab);
  });
}

story('hostile: rubbish as Retry-After', async ({ visitor, openSite }) => {
  const shop = await openSite(haproxy);
  for (const value of RUBBISH) {
    const headers = { 'Retry-After': Buffer.from(value).toString('latin1') };
    shop.upstream.answers({ status: 503, headers, body: page('Unavailable') });
    const tab = await visitor.open(shop.url(`/${RUBBISH.indexOf(value)}`));
    await tab.banner.says(/Next try in \d+|Trying now/);
    await tab.close();
  }
});
