import { describe, expect, it } from 'vitest';
import { cloudflareError } from '../../../../src/check/checkers/cloudflare-error.ts';
import type { FailingPage } from '../../../../src/check/checker.ts';
import { anOrder, HOSTILE_TEXT, json, nothingOf, NOW, runChecker, TAMED_TEXT, type Responder } from '../checker-kit.ts';

const RAY = [{ name: 'cf-ray', value: '8c1f-FRA' }];
const URL_THAT_FAILS = 'https://www.shop-example.com/basket';
const orderOf = (failure: Partial<FailingPage> = {}) => anOrder({ failure: { headers: RAY, ...failure } });
const ORDER = orderOf();

const TYPE = 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/';
const problem = {
  type: TYPE,
  title: 'Error 522: Connection timed out',
  status: 522,
  detail: 'No connection could be made to the origin.',
  error_code: 522,
  error_name: 'connection_timeout',
  error_category: 'origin',
  ray_id: 'a105ee31cf145053',
  cloudflare_error: true,
  retryable: true,
  retry_after: 120,
  owner_action_required: true,
  what_you_should_do: '**Wait** and [retry](https://evil-example.org).',
};

const explain = async (changes: object, status = 522) => {
  const run = await runChecker(cloudflareError, () => json({ ...problem, ...changes }, { status }), { order: ORDER });
  return run.last[0];
};

describe("Cloudflare's explanation", () => {
  it('is asked for once, at the failing page alone, and read', async () => {
    const run = await runChecker(cloudflareError, () => json(problem, { status: 522 }), { order: ORDER });
    expect(run.requests).toMatchObject([{ url: URL_THAT_FAILS, headers: { Accept: 'application/problem+json' }, redirect: 'manual' }]);
    expect(run.requests[0]?.method ?? 'GET').toBe('GET');
    expect(cloudflareError.discloses.hosts(ORDER)).toEqual(['www.shop-example.com']);
    expect(run.last).toEqual([
      {
        checker: 'cloudflare-error',
        source: 'Cloudflare',
        at: NOW,
        link: TYPE,
        facts: [
          { name: 'status', value: '522' },
          { name: 'error_code', value: '522' },
          { name: 'error_name', value: 'connection_timeout' },
          { name: 'error_category', value: 'origin' },
          { name: 'detail', value: 'No connection could be made to the origin.' },
          { name: 'what_you_should_do', value: '**Wait** and [retry](https://evil-example.org).' },
          { name: 'ray_id', value: 'a105ee31cf145053' },
        ],
        finding: { kind: 'explanation', title: 'Error 522: Connection timed out', side: 'origin', ownerMustAct: true, retryAfterMs: 120_000 },
      },
    ]);
  });

  it.each([
    ['origin', 'origin'],
    ['cloudflare', 'edge'],
    ['ssl', 'tls'],
    ['weather', 'unknown'],
    [undefined, 'unknown'],
    [7, 'unknown'],
  ])('puts the category %s on the side %s', async (category, side) => {
    expect(await explain({ error_category: category })).toMatchObject({ finding: { title: problem.title, side } });
  });

  it.each([
    [{ retry_after: '60' }, 60_000],
    [{ retry_after: 99_999_999_999 }, 3_600_000],
    [{ retry_after: -5 }, undefined],
    [{ retry_after: 'soon' }, undefined],
    [{ retry_after: null }, undefined],
    [{ retryable: false }, undefined],
    [{ retryable: undefined }, undefined],
  ])('says when to try again by %j', async (changes, retryAfterMs) => {
    const finding = (await explain(changes))?.finding;
    expect(finding?.kind === 'explanation' ? finding.retryAfterMs : 'none').toBe(retryAfterMs);
  });

  it('does with the proof alone', async () => {
    const run = await runChecker(cloudflareError, () => json({ cloudflare_error: true, extra: [] }, { status: 520 }), { order: ORDER });
    expect(run.last).toMatchObject([{ finding: { kind: 'explanation', title: 'Error 520', side: 'unknown', ownerMustAct: false } }]);
    expect(run.last[0]?.link).toBeUndefined();
  });

  it('keeps hostile text as text, short, and follows no odd address', async () => {
    const told = await explain({ title: HOSTILE_TEXT + 'x'.repeat(500), detail: 'y'.repeat(5_000), type: 'javascript:alert(1)' });
    expect(told?.finding).toMatchObject({ title: `${TAMED_TEXT}${'x'.repeat(119 - HOSTILE_TEXT.length)}…` });
    expect(told?.facts.find(({ name }) => name === 'detail')?.value.length).toBe(200);
    expect(told?.link).toBeUndefined();
  });

  const others: Array<[string, Responder]> = [
    ['a page that works again', () => new Response('<h1>Basket</h1>')],
    ['JSON that works again', () => json(problem)],
    ['a refusal of robots', () => json({ ...problem, error_code: 1010, error_name: 'browser_signature_banned' }, { status: 403 })],
    ["the site's own error page", () => new Response('<h1>502 Bad Gateway</h1>', { status: 502 })],
    ["the site's own problem", () => json({ title: 'Oops', status: 500 }, { status: 500 })],
    ['a problem that only looks like one', () => json({ ...problem, cloudflare_error: 'true' }, { status: 522 })],
    ['cut-off JSON', () => new Response('{"cloudflare_error": tr', { status: 522 })],
    ['nothing at all', () => new Response(null, { status: 504 })],
    ['JSON null', () => json(null, { status: 522 })],
    ['a large page', () => new Response('x'.repeat(70_000), { status: 502 })],
    ['429', () => new Response('', { status: 429, headers: { 'retry-after': '30' } })],
    ['a redirect, which stays hidden', () => Response.error()],
  ];
  it.each(others)('is not made up from %s', async (_name, respond) => {
    const run = await runChecker(cloudflareError, respond, { order: ORDER });
    expect(run.reports).toEqual([[]]);
  });

  it('is missing without a connection', async () => {
    const run = await runChecker(cloudflareError, () => Promise.reject(new TypeError('Failed to fetch')), { order: ORDER });
    expect(nothingOf(run)).toEqual({ why: 'unreachable' });
  });

  it('ends when it is aborted while nothing answers', async () => {
    const run = await runChecker(cloudflareError, () => new Promise<Response>(() => undefined), { order: ORDER, abortAfterRequests: 1 });
    expect(run.reports).toEqual([]);
  });

  it('needs site access', async () => {
    const run = await runChecker(cloudflareError, () => json(problem, { status: 522 }), { order: ORDER, net: { mayRead: () => false } });
    expect(nothingOf(run)).toEqual({ why: 'needs-permission' });
    expect(run.requests).toEqual([]);
  });

  it.each([
    ['a page of someone else', orderOf({ headers: [{ name: 'server', value: 'nginx' }] }), false],
    ['a form or a private window', orderOf({ mayAskAgain: false }), false],
    ['an address with a query', orderOf({ url: `${URL_THAT_FAILS}?token=secret` }), false],
    ['an address with a password', orderOf({ url: 'https://me:secret@www.shop-example.com/' }), false],
    ['no failing page', anOrder({ failure: null }), false],
    ['another scheme', orderOf({ url: 'ftp://www.shop-example.com/' }), false],
    ['a page that says it is from Cloudflare', orderOf({ headers: [{ name: 'server', value: 'cloudflare' }] }), true],
  ])('is sought for %s or not', async (_name, order, applies) => {
    expect(cloudflareError.applies(order)).toBe(applies);
    const run = await runChecker(cloudflareError, () => json(problem, { status: 522 }), { order });
    expect(run.requests.length).toBe(applies ? 1 : 0);
  });

  it('is sought without the fragment', async () => {
    const run = await runChecker(cloudflareError, () => json(problem, { status: 522 }), { order: orderOf({ url: `${URL_THAT_FAILS}#secret` }) });
    expect(run.requests.map(({ url }) => url)).toEqual([URL_THAT_FAILS]);
  });
});
