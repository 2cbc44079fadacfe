import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { until } from '../browsers/until.ts';
import type { Visitor } from '../browsers/visitor.ts';
import { nginx } from '../gateways/nginx.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import { HEALTHY_HEADING } from '../gateways/upstream.ts';
import { BAD_CONDITIONS } from '../internet/services/service.ts';
import { expectQuietProbes, pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';

const GLOBALPING = 'https://api.globalping.io/v1/measurements';
const ORDER = { type: 'http', target: 'shop.rebound-story.com', limit: 8, locations: [{ magic: 'world' }], inProgressUpdates: true };
const POLL_MS = 500;

/** What a page of the extension gets for a request. */
interface Fetched {
  /** Missing when the request was rejected or took longer than five seconds. */
  readonly status?: number;
  readonly text: string;
}

story('the Internet: a site with a public name fails and comes back; nobody else is asked', async ({ visitor, openPublicSite, internet }) => {
  const shop = await openPublicSite(nginx);
  await shop.upstream.goesDown();

  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(/isn’t answering properly/);
  await shop.log.until((request) => request.status === 502 && request.secFetchDest === 'empty');
  await shop.upstream.comesUp();

  await pageComesBack(visitor, shop, tab);
  expectQuietProbes(shop, '/cart');
  expect(internet.log.hosts()).toEqual(['shop.rebound-story.com']);
});

story('the Internet: a site that only speaks http fails and comes back', async ({ visitor, openPublicSite, internet }) => {
  const shop = await openPublicSite(nginx, { name: 'www.old-rebound-story.com', protocol: 'http' });
  await shop.upstream.goesDown();

  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(/isn’t answering properly/);
  expect(tab.page.url()).toBe('http://www.old-rebound-story.com/cart');
  await shop.upstream.comesUp();

  await tab.shows(HEALTHY_HEADING);
  await tab.banner.disappears();
  expect(shop.log.all(({ host }) => host !== 'www.old-rebound-story.com')).toEqual([]);
  expect(internet.log.hosts()).toEqual(['www.old-rebound-story.com']);
});

story('the Internet: this computer’s own names stay on this computer, unknown ones are refused', async ({ visitor, openSite, internet }) => {
  const shop = await openSite(nginx);
  await visitor.open(shop.url('/'));
  expect(await shop.log.until(isPageLoad)).toHaveLength(1);
  expect(internet.log.hosts()).toEqual([]);

  for (const url of ['https://nobody.rebound-story.com/', 'http://nobody.rebound-story.com/', 'https://api.globalping.io:8443/']) {
    expect((await fetchFrom(visitor, url)).status, url).toBeUndefined();
  }
  expect(internet.log.hosts()).toEqual(['api.globalping.io:8443', 'nobody.rebound-story.com']);
  expect(internet.log.visitsTo('nobody.rebound-story.com').every(({ to }) => to === 'nobody')).toBe(true);
});

story('the Internet: the services answer a page of the extension, and what they were asked is on record', async ({ visitor, internet }) => {
  const { world, log, services } = internet;
  world.isDownIn('EU');
  services.globalping.knowsToken('secret');
  services.globalping.waitsAfter(3);

  const begun = await fetchFrom(visitor, GLOBALPING, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer secret' },
    body: JSON.stringify(ORDER),
  });
  expect(begun).toMatchObject({ status: 202 });
  const { id } = JSON.parse(begun.text) as { readonly id: string };
  const readRows = async () => rowsOf(await fetchFrom(visitor, `${GLOBALPING}/${id}`));
  await pollUntil('rows come in one by one', async () => String(await readRows()) === String(rowsWith(3)));
  services.globalping.goesOn();
  await pollUntil('the measurement is finished', async () => String(await readRows()) === String(rowsWith(8)));

  const [post] = log.requestsTo('api.globalping.io').filter(({ method }) => method === 'POST');
  expect(JSON.parse(post?.body ?? '')).toEqual(ORDER);
  expect(post?.headers).not.toHaveProperty('cookie');
  expect(post?.headers).not.toHaveProperty('referer');

  const accept = { headers: { Accept: 'application/dns-json' } };
  const checks = [
    ['https://cloudflare-dns.com/dns-query?name=shop.rebound-story.com&type=A', accept, /"Status":0.*"data":"93\.184\.215\.14"/],
    ['https://dns.google/resolve?name=shop.rebound-story.com&type=AAAA', accept, /"Question":\[\{"name":"shop\.rebound-story\.com\."/],
    ['https://www.cloudflarestatus.com/api/v2/summary.json', {}, /"indicator":"none"/],
    ['https://downforjustmeoreveryone.com/api/check?domain=shop.rebound-story.com', {}, /"up":true,"state":"up"/],
    ['https://check-host.net/check-http?host=https%3A%2F%2Fshop.rebound-story.com%2F', { headers: { Accept: 'application/json' } }, /"ok":1/],
  ] as const;
  for (const [url, init, says] of checks) expect((await fetchFrom(visitor, url, init)).text, url).toMatch(says);
  expect(await fetchFrom(visitor, 'https://www.gstatic.com/generate_204')).toEqual({ status: 204, text: '' });
  expect(await fetchFrom(visitor, 'https://cp.cloudflare.com/generate_204')).toEqual({ status: 204, text: '' });
});

story('the Internet: without site access, only services that open themselves to foreign origins can be read', async ({ visitor, internet, expectReports }) => {
  expectReports(/blocked by CORS policy/);
  await visitor.engine.withdrawAccess();
  try {
    const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(ORDER) };
    expect(await fetchFrom(visitor, GLOBALPING, post)).toMatchObject({ status: 202 });
    expect(internet.log.requestsTo('api.globalping.io').map(({ method }) => method)).toEqual(['OPTIONS', 'POST']);
    const accept = { headers: { Accept: 'application/json' } };
    expect(await fetchFrom(visitor, 'https://check-host.net/check-http?host=https%3A%2F%2Fshop.rebound-story.com%2F', accept)).toEqual({ text: 'rejected' });
    expect(internet.log.requestsTo('check-host.net')).toHaveLength(1);
  } finally {
    await visitor.engine.returnAccess();
  }
});

story('the Internet: a service can fail in every way', async ({ visitor, internet }) => {
  const outcomes: Record<string, Fetched> = {};
  for (const condition of BAD_CONDITIONS) {
    internet.services.allBecome(condition);
    outcomes[condition] = await fetchFrom(visitor, 'https://dns.google/resolve?name=shop.rebound-story.com');
  }
  expect(outcomes).toMatchObject({
    gone: { text: 'rejected' },
    silent: { text: 'no answer' },
    rubbish: { status: 200, text: expect.stringContaining('<h1>Please sign in</h1>') as string },
    failing: { status: 500 },
    'rate-limited': { status: 429 },
  });

  internet.services.allBecome('well');
  internet.services.globalping.hasTestsLeft(3, { resetSeconds: 1_200 });
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(ORDER) };
  expect(await fetchFrom(visitor, GLOBALPING, post)).toMatchObject({ status: 429, text: expect.stringContaining('rate_limit_exceeded') as string });
  const smaller = { ...post, body: JSON.stringify({ ...ORDER, limit: 3 }) };
  expect(await fetchFrom(visitor, GLOBALPING, smaller)).toMatchObject({ status: 202 });
});

/** Asks as the background does: without cookies, referrer and cache. */
function fetchFrom({ backstage }: Visitor, url: string, init: RequestInit = {}): Promise<Fetched> {
  return backstage.page.evaluate(
    async (address, given) => {
      const common = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(5_000) } as const;
      try {
        const response = await fetch(address, { ...common, ...given });
        return { status: response.status, text: await response.text() };
      } catch (error) {
        return { text: error instanceof DOMException && error.name === 'TimeoutError' ? 'no answer' : 'rejected' };
      }
    },
    url,
    init,
  );
}

/** The status of every row of a report. */
function rowsOf({ text }: Fetched): readonly string[] {
  const { results } = JSON.parse(text) as { results: { result: { status: string } }[] };
  return results.map(({ result }) => result.status);
}

function rowsWith(finished: number): readonly string[] {
  return Array.from({ length: ORDER.limit }, (_, index) => (index < finished ? 'finished' : 'in-progress'));
}

/** Looks as often as the service allows. */
function pollUntil(what: string, look: () => Promise<boolean>): Promise<boolean> {
  return until(what, async () => (await look()) || pause(POLL_MS, false));
}
