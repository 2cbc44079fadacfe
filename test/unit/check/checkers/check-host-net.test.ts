import { describe, expect, it } from 'vitest';
import { checkHostNet } from '../../../../src/check/checkers/check-host-net.ts';
import { anOrder, HOSTILE_TEXT, itSurvivesBadAnswers, json, nothingOf, NOW, runChecker, TAMED_TEXT, type Responder, type Run } from '../checker-kit.ts';

const US = 'us1.node.check-host.net';
const DE = 'de1.node.check-host.net';
const NODES = {
  [US]: ['us', 'USA', 'Los Angeles', '192.0.2.30', 'AS18978'],
  [DE]: ['de', 'Germany', 'Nuremberg', '192.0.2.31', 'AS24940'],
};
const ADDRESS = '93.184.216.34';
const OK = [[1, 0.13, 'OK', '200', ADDRESS]];
const BAD_GATEWAY = [[0, 0.17, 'Bad Gateway', '502', ADDRESS]];

const began = (nodes: object = NODES) => () =>
  json({ ok: 1, request_id: '29', permanent_link: 'https://check-host.net/check-report/29', nodes });

/** Begins a check of these nodes; looks are answered one after another, the last again and again. */
function after(looks: Array<() => Response>, nodes: object = NODES): Responder {
  let look = 0;
  return ({ url }) => {
    if (url.includes('/check-http?')) return began(nodes)();
    look += 1;
    return looks[Math.min(look, looks.length) - 1]?.() ?? new Response('', { status: 404 });
  };
}

const results = (all: object) => () => json(all);
const DONE = results({ [US]: OK, [DE]: BAD_GATEWAY });
const outcomes = ({ last }: Run) => last.map(({ finding }) => (finding.kind === 'place' ? finding.outcome : finding.kind));

/** What a single node in that country is understood to say. */
async function seenFrom(country: string, result: unknown): Promise<{ outcome: string | undefined; status: unknown; facts: Record<string, string> }> {
  const node = { 'x.node.check-host.net': [country, 'Somewhere', 'Town', '192.0.2.30', 'AS1'] };
  const run = await runChecker(checkHostNet, after([results({ 'x.node.check-host.net': result })], node));
  const finding = run.last[0]?.finding;
  const facts = Object.fromEntries((run.last[0]?.facts ?? []).map(({ name, value }) => [name, value]));
  return { outcome: outcomes(run)[0], status: finding?.kind === 'place' ? finding.status : undefined, facts };
}

describe('check-host.net', () => {
  itSurvivesBadAnswers(checkHostNet, after([DONE]));

  it('is asked for JSON about the front page, then for the result every two and a half seconds', async () => {
    const looks = [results({ [US]: null, [DE]: null }), results({ [US]: OK, [DE]: null }), DONE];
    const run = await runChecker(checkHostNet, after(looks), { order: anOrder({ address: 'http://shop-example.com:8080/basket?x#y' }) });
    expect(run.requests.map(({ url }) => url)).toEqual([
      'https://check-host.net/check-http?host=http%3A%2F%2Fshop-example.com%3A8080%2F&max_nodes=12',
      ...Array.from({ length: 3 }, () => 'https://check-host.net/check-result/29'),
    ]);
    expect(run.requests.every(({ headers }) => headers?.['Accept'] === 'application/json')).toBe(true);
    expect(run.reports.map((last) => outcomes({ ...run, last }))).toEqual([
      ['pending', 'pending'],
      ['pending', 'pending'],
      ['reached', 'pending'],
      ['reached', 'gateway-error'],
    ]);
    expect(run.reports.map(([first]) => first?.at)).toEqual([NOW, NOW + 2_500, NOW + 5_000, NOW + 7_500]);
  });

  it.each([
    ['https://Bücher.de./', 'https%3A%2F%2Fxn--bcher-kva.de%2F'],
    ['https://[2606:4700:4700::1111]/', 'https%3A%2F%2F%5B2606%3A4700%3A4700%3A%3A1111%5D%2F'],
  ])('is asked about %s in its own form', async (address, host) => {
    const run = await runChecker(checkHostNet, after([DONE]), { order: anOrder({ address }) });
    expect(run.requests[0]?.url).toContain(`?host=${host}&`);
  });

  it('places its nodes on the map by their country', async () => {
    const run = await runChecker(checkHostNet, after([DONE]));
    expect(run.last[1]).toEqual({
      checker: 'check-host-net',
      source: 'check-host.net',
      at: NOW + 2_500,
      link: 'https://check-host.net/check-report/29',
      facts: [
        { name: 'node', value: DE },
        { name: 'network', value: 'AS24940' },
        { name: 'code', value: '502' },
        { name: 'text', value: 'Bad Gateway' },
        { name: 'time', value: '0.17 s' },
        { name: 'address', value: ADDRESS },
      ],
      finding: {
        kind: 'place',
        place: { city: 'Nuremberg', country: 'DE', continent: 'EU', network: 'AS24940', latitude: 51, longitude: 10 },
        outcome: 'gateway-error',
        status: 502,
      },
    });
  });

  it('keeps nodes of which little is known apart from each other', async () => {
    const nodes = { a: ['zz', null, 7], b: [] };
    const run = await runChecker(checkHostNet, after([results({ a: OK, b: OK })], nodes));
    expect(run.last.map(({ finding }) => finding.kind === 'place' && finding.place)).toEqual([
      { city: '7', country: 'ZZ', continent: 'unknown', network: 'a' },
      { city: '', country: '', continent: 'unknown', network: 'b' },
    ]);
  });

  it('gives up after six looks and leaves nodes that are still at work', async () => {
    const run = await runChecker(checkHostNet, after([results({ [US]: OK, [DE]: null })]));
    expect(run.requests).toHaveLength(7);
    expect(outcomes(run)).toEqual(['reached', 'pending']);
  });

  it('keeps what was found before a look failed', async () => {
    const run = await runChecker(checkHostNet, after([results({ [US]: OK }), () => new Response('', { status: 429, headers: { 'retry-after': '9' } })]));
    expect(outcomes(run)).toEqual(['reached', 'pending', 'nothing']);
    expect(run.last.at(-1)?.finding).toEqual({ kind: 'nothing', why: 'rate-limited', retryAfterMs: 9_000 });
    expect(run.requests).toHaveLength(3);
  });

  it('is not asked where its answers could not be read', async () => {
    const run = await runChecker(checkHostNet, after([DONE]), { net: { mayRead: () => false } });
    expect(nothingOf(run)).toEqual({ why: 'needs-permission' });
    expect(run.requests).toEqual([]);
  });

  it('goes on with the report of an earlier life', async () => {
    const first = await runChecker(checkHostNet, after([results({})]), { abortAfterPauses: 1 });
    const second = await runChecker(checkHostNet, after([DONE]), { kept: first.kept ?? '' });
    expect(second.requests.map(({ url }) => url)).toEqual(['https://check-host.net/check-result/29']);
    expect(outcomes(second)).toEqual(['reached', 'gateway-error']);
  });

  it('begins anew when what was kept is no report', async () => {
    const run = await runChecker(checkHostNet, after([DONE]), { kept: '{"ok":1,"request_id":"../x"}' });
    expect(run.requests[0]?.url).toContain('/check-http?');
  });

  it('looks at no more than 64 nodes', async () => {
    const nodes = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`n${index}`, ['de']]));
    const run = await runChecker(checkHostNet, after([results({})], nodes), { abortAfterPauses: 1 });
    expect(run.last).toHaveLength(64);
  });
});

describe('a check that check-host.net does not begin', () => {
  it.each([
    [{ ok: 0 }, 'refused'],
    [{ ok: 0, error: 'invalid_host' }, 'refused'],
    [{ error: 'invalid_host' }, 'refused'],
    [{ ok: 0, error: 'limit_exceeded' }, 'rate-limited'],
    [{ ok: 1 }, 'bad-shape'],
    [{ ok: 1, request_id: '29', nodes: {} }, 'bad-shape'],
    [{ ok: 1, request_id: '../nodes', nodes: NODES }, 'bad-shape'],
    [{ ok: 2, request_id: '29', nodes: NODES }, 'bad-shape'],
    [[], 'bad-shape'],
  ])('with %o is nothing', async (answer, why) => {
    const run = await runChecker(checkHostNet, () => json(answer));
    expect(nothingOf(run)).toEqual({ why });
    expect(run.requests).toHaveLength(1);
  });

  it('may say why', async () => {
    const run = await runChecker(checkHostNet, () => json({ ok: 0, error: HOSTILE_TEXT }));
    expect(run.last[0]?.facts).toEqual([{ name: 'error', value: TAMED_TEXT }]);
  });

  it('is begun with an id that is a number, too', async () => {
    const run = await runChecker(checkHostNet, ({ url }) => (url.includes('check-http') ? json({ ok: 1, request_id: 29, nodes: NODES }) : DONE()));
    expect(outcomes(run)).toEqual(['reached', 'gateway-error']);
  });
});

describe('a node of check-host.net', () => {
  it.each([
    ['an answer', [[1, 0.13, 'OK', '200', ADDRESS]], 'reached', 200],
    ['a code as a number', [[1, 0.13, 'OK', 200, ADDRESS]], 'reached', 200],
    ['an answer without the address', [[1, 0.13, 'OK', '200']], 'reached', 200],
    ['a refusal', [[0, 0.13, 'Not Found', '404', ADDRESS]], 'reached', 404],
    ['a robot wall', [[0, 0.13, 'Forbidden', '403', ADDRESS]], 'blocked', 403],
    ["a gateway's error", [[0, 0.17, 'Bad Gateway', '502', ADDRESS]], 'gateway-error', 502],
    ["a server's error", [[0, 0.17, 'Internal Server Error', '500', ADDRESS]], 'server-error', 500],
    ['no connection', [[0, 0.07, 'No such device or address', null, null]], 'unreachable', undefined],
    ['no connection in two words', [[0, 0.07, 'Connection refused']], 'unreachable', undefined],
    ['an error of its own', [[null]], 'no-evidence', undefined],
    ['an error of its own with a message', [null, { message: 'Node is down' }], 'no-evidence', undefined],
    ['an error of its own in a row', [[null, 0.1, 'x', null, null]], 'no-evidence', undefined],
    ['an unreadable code', [[0, 0.1, 'x', 'soon', ADDRESS]], 'no-evidence', undefined],
    ['a code that is a list', [[0, 0.1, 'x', ['200'], ADDRESS]], 'no-evidence', undefined],
    ['nothing', [], 'no-evidence', undefined],
    ['a word', 'fine', 'no-evidence', undefined],
    ['a filter in place of the site', [[0, 0.1, 'Forbidden', '403', '10.10.34.36']], 'no-evidence', 403],
  ])('with %s is understood', async (_name, result, outcome, status) => {
    const seen = await seenFrom('de', result);
    expect(seen.outcome).toBe(outcome);
    if (outcome !== 'no-evidence') expect(seen.status).toBe(status);
  });

  it('that failed says so', async () => {
    expect((await seenFrom('de', [null, { message: 'Node is down' }])).facts).toMatchObject({ message: 'Node is down' });
  });

  it.each(['ir', 'ru', 'cn'])('in a country that filters (%s) is no witness when it gets no connection', async (country) => {
    expect((await seenFrom(country, [[0, 0.07, 'Connection timed out', null, null]])).outcome).toBe('no-evidence');
    expect((await seenFrom(country, OK)).outcome).toBe('reached');
    expect((await seenFrom(country, BAD_GATEWAY)).outcome).toBe('gateway-error');
  });
});
