import { expect } from 'vitest';
import type { Tab } from '../browsers/tab.ts';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import type { Site } from '../gateways/site.ts';
import { HEALTHY_HEADING, page, type Script } from '../gateways/upstream.ts';
import { story } from '../story.ts';

/** Seen in many sites: the worker keeps whatever comes, errors too, and never asks again. */
const HOARDING_WORKER = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith((async () => {
  const kept = await caches.match(event.request);
  if (kept) return kept;
  const answer = await fetch(event.request);
  const cache = await caches.open('pages');
  await cache.put(event.request, answer.clone());
  return answer;
})()));`;

const SIGN_IN = 'session=signed-in';

/** The front page brings the worker and signs the visitor in. */
const WITH_WORKER: Script = ({ path }) => {
  if (path === '/worker.js') return { headers: { 'Content-Type': 'text/javascript' }, body: HOARDING_WORKER };
  if (path !== '/') return {};
  const body = page('Front page', `<script>navigator.serviceWorker.register('/worker.js'); localStorage.basket = 'full';</script>`);
  return { headers: { 'Set-Cookie': `${SIGN_IN}; Path=/; Max-Age=3600` }, body };
};

story('the guide: an old error that the site’s own worker keeps, which only clearing the site’s cache mends', async (stage) => {
  const { visitor, openPublicSite } = stage;
  const other = await openPublicSite(nginx, { name: 'news.rebound-story.com' });
  const elsewhere = await getsWorker(await visitor.newTab(), other);
  // Names of their own: workers and cookies stay behind in this browser, and no other story is to meet them.
  const shop = await openPublicSite(nginx, { name: 'library.rebound-story.com' });
  const tab = await getsWorker(await visitor.newTab(), shop);

  await failsAndIsStopped(shop, tab);
  await tab.reload();
  expect(await tab.heading(), 'the site is well, a plain reload shows the kept error').toBe('502 Bad Gateway');
  const popup = await visitor.openPopup(tab);
  await visitor.takesPictures(popup, 'guide-kept-error');
  await popup.unfold(/more steps? to try$/);
  await popup.unfold('Reload past the cache');
  await popup.click('Reload now');
  await tab.shows(HEALTHY_HEADING);
  await popup.says(/That fixed it: Reload past the cache/);

  await failsAndIsStopped(shop, tab);
  await popup.says(/Reload past the cache\s+No change/);
  await popup.unfold('Clear this site’s cache');
  const promise = visitor.engine.kind === 'firefox'
    ? /Firefox cannot clear one site’s cache, so Rebound removes what this site runs in the background.*You stay signed in/
    : /You stay signed in; other sites are not touched/;
  await popup.says(promise);
  await popup.click('Clear and test');
  await tab.shows(HEALTHY_HEADING);
  await popup.says(/That fixed it: Clear this site’s cache/);
  await visitor.takesPictures(popup, 'guide-cache-fixed');

  const asked = shop.upstream.received.length;
  await tab.goTo(shop.url('/cart'));
  expect(await tab.heading(), 'the kept error is gone for good').toBe(HEALTHY_HEADING);
  expect(shop.upstream.received.slice(asked).map(({ path }) => path)).toContain('/cart');
  expect(shop.upstream.received.at(-1)?.headers.cookie).toBe(SIGN_IN);
  expect(await tab.page.evaluate(() => localStorage['basket'] as unknown)).toBe('full');
  await getsWorker(tab, shop);
  await tab.goTo(shop.url('/cart'));
  expect(await tab.heading(), 'also when the site has its worker again').toBe(HEALTHY_HEADING);
  expect(await hoard(elsewhere), 'other sites keep what is theirs').toEqual({ caches: ['pages'], workers: 1 });
});

async function getsWorker(tab: Tab, site: Site): Promise<Tab> {
  site.upstream.answers(WITH_WORKER);
  await tab.goTo(site.url('/'));
  await until('the worker is at work', () => tab.page.evaluate(() => navigator.serviceWorker.controller !== null));
  // The worker keeps this one.
  await tab.page.evaluate(async () => void (await fetch('/style')));
  return tab;
}

/** A failure that no request of the tab tells of: the worker has asked. The person has seen enough of retries. */
async function failsAndIsStopped(site: Site, tab: Tab): Promise<void> {
  await site.upstream.goesDown();
  await tab.goTo(site.url('/cart'));
  await tab.banner.says(/isn’t answering properly/);
  await tab.banner.click('Stop');
  await tab.banner.says(/Stopped/);
  await site.upstream.comesUp();
}

function hoard(tab: Tab): Promise<{ caches: string[]; workers: number }> {
  return tab.page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
