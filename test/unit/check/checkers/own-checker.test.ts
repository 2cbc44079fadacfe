import { describe, expect, it } from 'vitest';
import { ownCheckers } from '../../../../src/check/checkers/own-checker.ts';
import { anOrder, HOSTILE_TEXT, json, nothingOf, NOW, runChecker, TAMED_TEXT, type Responder } from '../checker-kit.ts';

const orderOf = (...urls: string[]) => anOrder({ settings: { ownCheckers: urls.map((url, index) => ({ name: `Check ${index + 1}`, url })) } });
const ORDER = orderOf('https://status.corp-example.com/api?site={host}');

const saysOf = async (respond: Responder) => {
  const run = await runChecker(ownCheckers, respond, { order: ORDER });
  const finding = run.last[0]?.finding;
  return finding?.kind === 'own-checker' ? finding.says : nothingOf(run)?.why;
};

const text = (body: string, status = 200) => () => new Response(body, { status, headers: { 'content-type': 'text/plain' } });
const html = (status: number) => () => new Response('<!doctype html><title>Sign in</title>', { status, headers: { 'content-type': 'text/html' } });
const oneIsSlow: Responder = ({ url }) => (url.endsWith('/slow') ? new Promise<Response>(() => undefined) : json({ ok: true }));

describe('checkers of one’s own', () => {
  it('are asked about the site and read', async () => {
    const run = await runChecker(ownCheckers, () => json({ status: 'down' }), { order: ORDER });
    expect(run.requests.map(({ url }) => url)).toEqual(['https://status.corp-example.com/api?site=www.shop-example.com']);
    expect(run.last).toEqual([
      {
        checker: 'own-checkers',
        source: 'Check 1',
        at: NOW,
        facts: [
          { name: 'status', value: '200' },
          { name: 'read as', value: 'JSON' },
          { name: 'says', value: 'status: down' },
        ],
        finding: { kind: 'own-checker', name: 'Check 1', says: 'down' },
      },
    ]);
  });

  it('are asked for a site that is not public as well, and only where they are', async () => {
    const order = anOrder({ address: 'http://wiki:8080/basket', settings: { ownCheckers: [{ name: 'Kuma', url: 'http://kuma.lan/{host}' }] } });
    expect(ownCheckers.worksForLocal).toBe(true);
    expect(ownCheckers.discloses.hosts(order)).toEqual(['kuma.lan']);
    const run = await runChecker(ownCheckers, () => json({ ok: true }), { order });
    expect(run.requests.map(({ url }) => url)).toEqual(['http://kuma.lan/wiki']);
  });

  it('have nothing to say where there are none', () => {
    expect(ownCheckers.applies(anOrder())).toBe(false);
    expect(ownCheckers.applies(ORDER)).toBe(true);
  });

  it('are twenty at most, ten of each side, and told in their order as they come', async () => {
    const order = orderOf(...Array.from({ length: 22 }, (_, index) => `https://status.corp-example.com/${index}`));
    const run = await runChecker(ownCheckers, () => json({ ok: true }), { order });
    const firstTwenty = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(run.requests.length).toBe(20);
    expect(run.reports.map((report) => report.length)).toEqual(firstTwenty);
    expect(run.last.map(({ source }) => source)).toEqual(firstTwenty.map((number) => `Check ${number}`));
  });

  it('do not hold each other up', async () => {
    const run = await runChecker(ownCheckers, oneIsSlow, { order: orderOf('https://a.example.com/slow', 'https://a.example.com/'), abortAfterRequests: 2 });
    expect(run.last.map(({ source }) => source)).toEqual(['Check 2']);
  });

  it.each(['ftp://a.example.com/{host}', 'javascript:alert(1)', 'status of {host}', '', 'file:///etc/passwd'])('are not asked at %j', async (url) => {
    const run = await runChecker(ownCheckers, () => json({ ok: true }), { order: orderOf(url) });
    expect(nothingOf(run)).toEqual({ why: 'bad-shape' });
    expect(run.requests).toEqual([]);
  });

  it.each<[string, Responder, string]>([
    ['204 without a word', () => new Response(null, { status: 204 }), 'up'],
    ['200 with a word', text('OK\n'), 'up'],
    ['200 with another word', text('Degraded'), 'degraded'],
    ['200 with some text', text('version 7'), 'up'],
    ['500 with some text', text('no answer from the shop', 500), 'down'],
    ['503 with nothing', () => new Response(null, { status: 503 }), 'down'],
    ['503 with a state', () => json({ status: 'MAINTENANCE' }, { status: 503 }), 'maintenance'],
    ['500 with an error in JSON', () => json({ title: 'Oops', status: 500 }, { status: 500 }), 'down'],
    ['JSON without a type', () => new Response('{"up": false}'), 'down'],
    ["a gateway's 502", text('Bad Gateway', 502), 'in-trouble'],
    ["a gateway's 504", text('', 504), 'in-trouble'],
    ['an error page', html(503), 'in-trouble'],
    ['a page for signing in', html(200), 'bad-shape'],
    ['a page that hides its type', () => new Response(' <!doctype html>'), 'bad-shape'],
    ['cut-off JSON', () => new Response('{"status": "u'), 'bad-shape'],
    ['an empty object', () => json({}), 'bad-shape'],
    ['an empty list', () => json([]), 'bad-shape'],
    ['null', () => json(null), 'bad-shape'],
    ['a JSON string', () => json('odd'), 'bad-shape'],
    ['a state in unknown words', () => json({ status: 'so-so', ok: true }), 'bad-shape'],
    ['400', () => json({ status: 'down' }, { status: 400 }), 'refused'],
    ['401', () => new Response('', { status: 401 }), 'refused'],
    ['404', () => json({ status: 'down' }, { status: 404 }), 'refused'],
    ['5 MB', () => new Response('x'.repeat(5_000_000)), 'too-large'],
    ['a network error', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ])('say with %s', async (_name, respond, says) => {
    expect(await saysOf(respond)).toBe(says);
  });

  it('are named in the question for a yes, with their hosts, only where they would be told the site', () => {
    const order = orderOf('https://a.example.com/?site={host}', 'https://a.example.com/all', '{origin}/health');
    expect(ownCheckers.discloses.recipients?.(order)).toEqual(['Check 1 (a.example.com)', `Check 3 (${order.target.host})`]);
  });

  it('cannot pass for somebody else there by a name', () => {
    const order = anOrder({ settings: { ownCheckers: [{ name: 'Cloudflare DNS', url: 'https://collector.example.net/{host}' }] } });
    expect(ownCheckers.discloses.recipients?.(order)).toEqual(['Cloudflare DNS (collector.example.net)']);
  });

  it('pass on when to come back after 429', async () => {
    const run = await runChecker(ownCheckers, () => new Response('', { status: 429, headers: { 'retry-after': '30' } }), { order: ORDER });
    expect(nothingOf(run)).toEqual({ why: 'rate-limited', retryAfterMs: 30_000 });
  });

  it('are hidden by the browser without site access, which is said', async () => {
    const run = await runChecker(ownCheckers, () => Promise.reject(new TypeError('Failed to fetch')), { order: ORDER, net: { mayRead: () => false } });
    expect(nothingOf(run)).toEqual({ why: 'needs-permission' });
    const open = await runChecker(ownCheckers, () => json({ ok: true }), { order: ORDER, net: { mayRead: () => false } });
    expect(open.last).toMatchObject([{ finding: { says: 'up' } }]);
  });

  it('keep hostile text as text, and short', async () => {
    const order = anOrder({ settings: { ownCheckers: [{ name: HOSTILE_TEXT + 'x'.repeat(100), url: 'https://a.example.com/' }] } });
    const run = await runChecker(ownCheckers, () => json([{ name: 'y'.repeat(900), status: 'up' }]), { order });
    expect(run.last[0]?.source.length).toBeLessThanOrEqual(60);
    expect(run.last[0]?.source.startsWith(TAMED_TEXT)).toBe(true);
    expect(run.last[0]?.facts.every(({ value }) => value.length <= 200)).toBe(true);
  });
});
