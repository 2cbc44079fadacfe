import { describe, expect, it } from 'vitest';
import { globalping } from '../../../../src/check/checkers/globalping.ts';
import { anOrder, itSurvivesBadAnswers, json, nothingOf, NOW, runChecker, type Responder, type Run } from '../checker-kit.ts';
import { answered, AT_WORK, failed, FRANKFURT, measurement, row, TOKYO } from './globalping-fixtures.ts';

const ID = 'PY5fMsREMmIq45VR';
const CREATED = () => json({ id: ID, probesCount: 2 }, { status: 202 });
const DONE = () => json(measurement('finished', [row(answered(200, 'OK')), row(answered(502, 'Bad Gateway'), TOKYO)]));
const GONE = () => json({ error: { type: 'not_found', message: "Couldn't find the requested measurement." } }, { status: 404 });
const BROKEN = () => json({ error: { type: 'api_error', message: 'Internal server error.' } }, { status: 500 });
const HALF = () => json(measurement('in-progress', [row(answered(200), FRANKFURT), row(AT_WORK, TOKYO)]));
const EXCEEDED = 'This measurement exceeds the remaining hourly rate limit for your IP address.';
const tooMany = (headers: Record<string, string>) => () =>
  json({ error: { type: 'rate_limit_exceeded', message: EXCEEDED } }, { status: 429, headers });
const fetchFails = () => Promise.reject(new TypeError('Failed to fetch'));

/** Creates measurements at once and answers the looks at them one after another; the last answer is repeated. */
function after(...looks: Array<() => Response | Promise<Response>>): Responder {
  let look = 0;
  return ({ method }) => {
    if (method === 'POST') return CREATED();
    look += 1;
    return looks[Math.min(look, looks.length) - 1]?.() ?? DONE();
  };
}

/** Answers the orders one after another; looks are answered as finished. */
function ordering(...orders: Array<() => Response | Promise<Response>>): Responder {
  let order = 0;
  return ({ method }) => {
    if (method !== 'POST') return DONE();
    order += 1;
    return orders[order - 1]?.() ?? CREATED();
  };
}

const outcomes = ({ last }: Run) => last.map(({ finding }) => (finding.kind === 'place' ? finding.outcome : finding.kind));
const bodies = ({ requests }: Run) => requests.flatMap(({ body }) => (body === undefined ? [] : [JSON.parse(body) as Record<string, unknown>]));
const posts = ({ requests }: Run) => requests.filter(({ method }) => method === 'POST');
const factsOf = ({ last }: Run) => Object.fromEntries((last[0]?.facts ?? []).map(({ name, value }) => [name, value]));

describe('Globalping', () => {
  itSurvivesBadAnswers(globalping, after(DONE));

  it('is asked for the front page, from eight places in the world', async () => {
    const run = await runChecker(globalping, after(DONE));
    expect(run.requests.map(({ url }) => url)).toEqual([
      'https://api.globalping.io/v1/measurements',
      `https://api.globalping.io/v1/measurements/${ID}`,
    ]);
    expect(posts(run)[0]?.headers).toEqual({ 'Content-Type': 'application/json' });
    expect(bodies(run)).toEqual([
      {
        type: 'http',
        target: 'www.shop-example.com',
        limit: 8,
        locations: [{ magic: 'world' }],
        inProgressUpdates: true,
        measurementOptions: { protocol: 'HTTPS', request: { method: 'HEAD', path: '/' } },
      },
    ]);
  });

  it.each([
    ['http://shop-example.com/a?b#c', 'shop-example.com', { protocol: 'HTTP' }],
    ['http://shop-example.com:8080/', 'shop-example.com', { protocol: 'HTTP', port: 8080 }],
    ['https://shop-example.com:80/', 'shop-example.com', { protocol: 'HTTPS', port: 80 }],
    ['https://Bücher.de./', 'xn--bcher-kva.de', { protocol: 'HTTPS' }],
    ['https://[2606:4700:4700::1111]/', '2606:4700:4700::1111', { protocol: 'HTTPS' }],
    ['https://1.1.1.1/', '1.1.1.1', { protocol: 'HTTPS' }],
  ])('is asked about %s in its own form', async (address, target, options) => {
    const [body] = bodies(await runChecker(globalping, after(DONE), { order: anOrder({ address }) }));
    expect(body).toMatchObject({ target });
    expect(body?.['measurementOptions']).toEqual({ ...options, request: { method: 'HEAD', path: '/' } });
  });

  it('is shown a token where there is one, and only when something is ordered', async () => {
    const order = anOrder({ settings: { globalpingToken: ' secret ' } });
    const run = await runChecker(globalping, after(DONE), { order });
    expect(run.requests.map(({ headers }) => headers?.['Authorization'])).toEqual(['Bearer secret', undefined]);
  });

  it('tells what the account has left', async () => {
    const headers = { 'x-credits-remaining': '990' };
    const run = await runChecker(globalping, ordering(() => json({ id: ID }, { status: 202, headers })));
    expect(factsOf(run)).toMatchObject({ 'x-credits-remaining': '990' });
  });

  it('gives one place a row, with the page to read on', async () => {
    const run = await runChecker(globalping, after(DONE));
    expect(outcomes(run)).toEqual(['reached', 'gateway-error']);
    expect(run.last[0]).toMatchObject({
      checker: 'globalping',
      source: 'Globalping',
      at: NOW,
      link: `https://globalping.io/?measurement=${ID}`,
      finding: { place: { city: 'Frankfurt', country: 'DE' }, status: 200 },
    });
  });

  it('reports rows as they come, half a second after each look', async () => {
    const looks = [
      () => json(measurement('in-progress', [row(AT_WORK), row(AT_WORK, TOKYO)])),
      () => json(measurement('in-progress', [row(answered(200)), row(AT_WORK, TOKYO)])),
      DONE,
    ];
    const run = await runChecker(globalping, after(...looks));
    expect(run.reports.map((last) => outcomes({ ...run, last }))).toEqual([
      ['pending', 'pending'],
      ['reached', 'pending'],
      ['reached', 'gateway-error'],
    ]);
    expect(run.reports.map(([first]) => first?.at)).toEqual([NOW, NOW + 500, NOW + 1_000]);
  });

  it('takes any status but in-progress for the end', async () => {
    const run = await runChecker(globalping, after(() => json(measurement('retired', [row(answered(200))]))));
    expect(outcomes(run)).toEqual(['reached']);
    expect(run.requests).toHaveLength(2);
  });

  it('leaves probes at work when time is over', async () => {
    const rows = [row(answered(200)), row(AT_WORK, TOKYO)];
    const run = await runChecker(globalping, after(() => json(measurement('in-progress', rows))), { abortAfterPauses: 5 });
    expect(outcomes(run)).toEqual(['reached', 'pending']);
    expect(run.requests).toHaveLength(6);
  });

  it('finds no evidence in failures of its own, nor in probes that are gone', async () => {
    const own = failed('The measurement timed out.', 'internal');
    const gone = { status: 'offline', rawOutput: 'This probe is currently offline. Please try again later.' };
    const run = await runChecker(globalping, after(() => json(measurement('finished', [row(own), row(gone, TOKYO)]))));
    expect(outcomes(run)).toEqual(['no-evidence', 'no-evidence']);
  });

  it.each([
    ['has no rows', []],
    ['has rows of no known shape', [{ x: 1 }, null]],
  ])('finds nothing in a finished measurement that %s', async (_name, results) => {
    const run = await runChecker(globalping, after(() => json(measurement('finished', results))));
    expect(nothingOf(run)).toEqual({ why: 'bad-shape' });
  });

  it.each(['', '../probes', 'a b', 'x'.repeat(65)])('does not ask for the measurement "%s"', async (id) => {
    const run = await runChecker(globalping, ordering(() => json({ id }, { status: 202 })));
    expect(nothingOf(run)).toEqual({ why: 'bad-shape' });
    expect(run.requests).toHaveLength(1);
    expect(run.kept).toBeUndefined();
  });
});

describe('a measurement that was begun in an earlier life', () => {
  it('is kept before it is looked at', async () => {
    const run = await runChecker(globalping, after(() => new Promise(() => undefined)), { abortAfterRequests: 2 });
    expect(run.kept).toBe(ID);
  });

  it('is looked at again, and no other is paid for', async () => {
    const run = await runChecker(globalping, after(DONE), { kept: ID });
    expect(posts(run)).toEqual([]);
    expect(outcomes(run)).toEqual(['reached', 'gateway-error']);
  });

  it('is none when what was kept is no measurement', async () => {
    const run = await runChecker(globalping, after(DONE), { kept: '../limits' });
    expect(posts(run)).toHaveLength(1);
  });

  it('that is gone is nothing', async () => {
    expect(nothingOf(await runChecker(globalping, GONE, { kept: ID }))).toEqual({ why: 'refused' });
  });
});

describe('an order that Globalping does not take', () => {
  it.each([
    ['3', 3],
    ['5', 5],
    ['200', 8],
  ])('is repeated once with the %s probes that the hour has left', async (remaining, limit) => {
    const run = await runChecker(globalping, ordering(tooMany({ 'x-ratelimit-remaining': remaining })));
    expect(bodies(run).map((body) => body['limit'])).toEqual([8, limit]);
    expect(outcomes(run)).toEqual(['reached', 'gateway-error']);
  });

  it('is not repeated twice', async () => {
    const run = await runChecker(globalping, tooMany({ 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '1800' }));
    expect(posts(run)).toHaveLength(2);
    expect(nothingOf(run)).toEqual({ why: 'rate-limited', retryAfterMs: 1_800_000 });
  });

  it.each([{ 'x-ratelimit-remaining': '2' }, { 'x-ratelimit-remaining': '0' }, { 'x-ratelimit-remaining': 'many' }, {}])(
    'is not repeated with too few probes left: %o',
    async (headers) => {
      const run = await runChecker(globalping, tooMany({ ...headers, 'x-ratelimit-reset': '60' }));
      expect(posts(run)).toHaveLength(1);
      expect(nothingOf(run)).toEqual({ why: 'rate-limited', retryAfterMs: 60_000 });
    },
  );

  it('is repeated once after a failure of its own', async () => {
    const lucky = await runChecker(globalping, ordering(BROKEN));
    expect(bodies(lucky).map((body) => body['limit'])).toEqual([8, 8]);
    expect(outcomes(lucky)).toEqual(['reached', 'gateway-error']);
    const unlucky = await runChecker(globalping, BROKEN);
    expect(posts(unlucky)).toHaveLength(2);
    expect(nothingOf(unlucky)).toEqual({ why: 'in-trouble' });
  });

  it.each([
    [400, 'validation_error', 'Parameter validation failed.', { target: '"target" must be a valid domain name' }],
    [403, 'access_forbidden', 'Access from 93.184.216.34 has been forbidden for security reasons.', undefined],
    [422, 'no_probes_found', 'No matching IPv4 probes available.', undefined],
  ])('with %i says why, and is not repeated', async (status, type, message, params) => {
    const run = await runChecker(globalping, () => json({ error: { type, message, params }, links: {} }, { status }));
    expect(posts(run)).toHaveLength(1);
    expect(nothingOf(run)).toEqual({ why: 'refused' });
    expect(factsOf(run)).toMatchObject({ status: String(status), 'error.type': type, 'error.message': message });
    if (params) expect(factsOf(run)).toMatchObject({ 'error.params': params.target });
  });

  it('for its token says that it was the token, which stays a secret', async () => {
    const order = anOrder({ settings: { globalpingToken: 'tops3cret' } });
    const run = await runChecker(globalping, () => new Response('', { status: 401 }), { order });
    expect(nothingOf(run)).toEqual({ why: 'refused' });
    expect(factsOf(run)).toEqual({ status: '401', token: 'not accepted' });
    expect(JSON.stringify(run.reports)).not.toContain('tops3cret');
  });

  it.each([
    [401, ' '],
    [403, 'tops3cret'],
  ])('with %i and the token "%s" does not blame a token', async (status, globalpingToken) => {
    const order = anOrder({ settings: { globalpingToken } });
    const run = await runChecker(globalping, () => new Response('', { status }), { order });
    expect(factsOf(run)).toEqual({ status: String(status) });
  });
});

describe('a look at a measurement', () => {
  it('that found nothing new goes on', async () => {
    const run = await runChecker(globalping, after(() => new Response(null, { status: 304 }), DONE));
    expect(outcomes(run)).toEqual(['reached', 'gateway-error']);
  });

  it.each([
    ['as long as it says', { 'retry-after': '2' }, 2_000],
    ['five seconds when it does not say', {}, 5_000],
    ['ten seconds at most', { 'retry-after': '3600' }, 10_000],
  ])('that came too often waits %s', async (_name, headers, waitMs) => {
    const run = await runChecker(globalping, after(() => new Response('', { status: 429, headers }), DONE));
    expect(outcomes(run)).toEqual(['reached', 'gateway-error']);
    expect(run.last[0]?.at).toBe(NOW + waitMs);
  });

  it.each([
    ['a lost answer', fetchFails, { why: 'unreachable' }],
    ['a failure of its own', () => json({}, { status: 500 }), { why: 'in-trouble' }],
  ])('passes over %s once', async (_name, slip, nothing) => {
    expect(outcomes(await runChecker(globalping, after(slip, DONE)))).toEqual(['reached', 'gateway-error']);
    const twice = await runChecker(globalping, after(slip, slip, DONE));
    expect(nothingOf(twice)).toEqual(nothing);
    expect(twice.requests).toHaveLength(3);
  });

  it.each([
    ['404', () => json({}, { status: 404 }), 'refused'],
    ['502', () => new Response('<h1>Bad Gateway</h1>', { status: 502 }), 'in-trouble'],
    ['HTML', () => new Response('<!doctype html>'), 'bad-shape'],
    ['far too much', () => new Response('x'.repeat(5_000_000)), 'too-large'],
  ])('that is answered with %s keeps what was found before', async (_name, answer, why) => {
    const run = await runChecker(globalping, after(HALF, answer));
    expect(outcomes(run)).toEqual(['reached', 'pending', 'nothing']);
    expect(run.last.at(-1)?.finding).toEqual({ kind: 'nothing', why });
    expect(run.requests).toHaveLength(3);
  });
});
