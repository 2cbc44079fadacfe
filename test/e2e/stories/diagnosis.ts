import { expect } from 'vitest';
import type { Popup } from '../browsers/popup.ts';
import { haproxy } from '../gateways/haproxy.ts';
import { hastyNginx, nginx } from '../gateways/nginx.ts';
import { type Answer, page } from '../gateways/upstream.ts';
import { type Stage, story } from '../story.ts';

const BEHIND_IS_BROKEN = /front door works, but the server behind it does not work as it should\. It’s not your fault\./;
const MARKUP = '<img src=x onerror=alert(1)>';

story('diagnosis: nothing answers behind nginx; banner and popup say so, and how that is known', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();

  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(BEHIND_IS_BROKEN);
  await tab.banner.isInPlace();
  await visitor.takesPictures(tab, 'diagnosis-banner');
  const popup = await visitor.openPopup(tab);
  await popup.says(BEHIND_IS_BROKEN);
  await howWeKnow(popup, /nginx wrote this page\. .*On the page: 502 Bad Gateway nginx.*The status code: 502/s);
  await visitor.takesPictures(popup, 'diagnosis-popup');
  expect(await visitor.findsBarriers(popup, 'popup with a diagnosis')).toEqual([]);
});

story('diagnosis: HAProxy has no server left', async ({ visitor, openSite }) => {
  const shop = await openSite(haproxy);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(BEHIND_IS_BROKEN);
  await howWeKnow(await visitor.openPopup(tab), /HAProxy wrote this page\..*No server is available to handle this request/s);
});

for (const [name, gateway] of Object.entries({ nginx: hastyNginx, HAProxy: haproxy })) {
  story(`diagnosis: what stands behind ${name} is too slow`, async ({ visitor, openSite }) => {
    const shop = await openSite(gateway);
    shop.upstream.answers({ afterMs: 1_500 });
    const tab = await visitor.open(shop.url('/cart'));
    await tab.banner.says(/took too long to answer\. It’s not your fault\./);
    await howWeKnow(await visitor.openPopup(tab), new RegExp(`${name} wrote this page\\..*The status code: 504`, 's'));
  });
}

story('diagnosis: of an empty answer, which no script can read, the popup says what its headers tell', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ status: 502, body: '' });
  const tab = await visitor.open(shop.url('/cart'));
  await visitor.sees(tab, 'a badge');
  const popup = await visitor.openPopup(tab);
  await howWeKnow(popup, /nginx passed this page on\..*server: nginx.*The answer was empty\./s);
  await visitor.takesPictures(popup, 'diagnosis-empty');
});

const HOSTILE: Record<string, Answer> = {
  'in a header': { headers: { 'Proxy-Status': `"${MARKUP}"; error=connection_refused` }, body: page('Sorry') },
  'on the page': { body: page('x', `<p>502 Bad Gateway &lt;img src=x onerror=alert(1)> ${'W'.repeat(9_000)}</p>`) },
};

for (const [where, answer] of Object.entries(HOSTILE)) {
  story(`diagnosis: markup ${where} is shown as text`, (stage) => showsAsText(stage, answer));
}

async function showsAsText({ visitor, openSite }: Stage, answer: Answer): Promise<void> {
  const shop = await openSite(nginx);
  shop.upstream.answers({ status: 502, ...answer });
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.isInPlace();
  const popup = await visitor.openPopup(tab);
  await howWeKnow(popup, answer.headers ? /The gateway says so itself: <img src=x onerror=alert\(1\)>; error=connection_refused/ : /nginx passed this page on/);
  expect(await popup.page.evaluate(() => document.querySelectorAll('img:not(.logo)').length)).toBe(0);
  expect(await popup.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

async function howWeKnow(popup: Popup, marks: RegExp): Promise<void> {
  await popup.unfold('How do we know?');
  await popup.says(marks);
}

story('diagnosis: a proxy of the visitor’s own has no answer; the guide begins there', async ({ visitor, openPublicSite }) => {
  const shop = await openPublicSite(nginx, { protocol: 'http' });
  // What Squid sends with its own page; the browser reaches this public name by way of an address of this computer.
  const headers = { 'X-Squid-Error': 'ERR_CONNECT_FAIL 111', Via: '1.1 here (squid/5.7)' };
  shop.upstream.answers({ status: 503, headers, body: page('ERROR') });
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(/Your own proxy, VPN or security software asked for this page, but nothing answered there\./);
  const popup = await visitor.openPopup(tab);
  await popup.says(/What you can do\s+Turn off VPN or proxy/);
  await howWeKnow(popup, /Squid wrote this page\. The answer itself says so\..*The address that answered: 127\.0\.0\.1/s);
  await visitor.takesPictures(popup, 'diagnosis-own-proxy');
});

story('diagnosis: over https the same page is the site’s, whatever address the connection has', async ({ visitor, openPublicSite }) => {
  const shop = await openPublicSite(nginx);
  shop.upstream.answers({ status: 503, headers: { 'X-Squid-Error': 'ERR_CONNECT_FAIL 111' }, body: page('ERROR') });
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(/the server behind it is not running/);
});

story('diagnosis: a page that tests the visitor is left to them', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ status: 503, headers: { 'cf-mitigated': 'challenge', Server: 'cloudflare' }, body: page('Just a moment...') });
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(/wants to know that you are a person/);
  await visitor.takesPictures(tab, 'diagnosis-challenge');
  expect(shop.log.probes).toHaveLength(0);
  shop.upstream.answers({});
  await tab.reload();
  await visitor.sees(tab, 'no badge');
});
