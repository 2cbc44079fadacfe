import { describe, expect, it } from 'vitest';
import { downForJustMe } from '../../../../src/check/checkers/down-for-just-me.ts';
import { anOrder, HOSTILE_TEXT, itSurvivesBadAnswers, json, nothingOf, NOW, runChecker, TAMED_TEXT } from '../checker-kit.ts';

const UP = {
  domain: 'www.shop-example.com',
  up: true,
  state: 'up',
  status: 200,
  latencyMs: 412,
  checkedAt: '2026-09-11T14:02:11.938Z',
  reason: '200 OK',
  ip: '93.184.216.34',
  scheme: 'https',
  finalUrl: 'https://www.shop-example.com/',
  redirected: true,
  server: 'nginx',
  tls: null,
};

async function findingFor(report: object) {
  const { last } = await runChecker(downForJustMe, () => json(report));
  const [only] = last;
  return only?.finding.kind === 'place' ? { outcome: only.finding.outcome, status: only.finding.status } : only?.finding;
}

describe('downforjustmeoreveryone.com', () => {
  itSurvivesBadAnswers(downForJustMe, () => json(UP));

  it('is one more place, with its page as the source', async () => {
    const run = await runChecker(downForJustMe, () => json(UP));
    expect(run.requests.map(({ url }) => url)).toEqual(['https://downforjustmeoreveryone.com/api/check?domain=www.shop-example.com']);
    expect(run.last).toEqual([
      {
        checker: 'downforjustmeoreveryone',
        source: 'downforjustmeoreveryone.com',
        at: NOW,
        link: 'https://downforjustmeoreveryone.com/www.shop-example.com',
        facts: [
          { name: 'state', value: 'up' },
          { name: 'status', value: '200' },
          { name: 'reason', value: '200 OK' },
          { name: 'latencyMs', value: '412' },
          { name: 'ip', value: '93.184.216.34' },
          { name: 'server', value: 'nginx' },
          { name: 'finalUrl', value: 'https://www.shop-example.com/' },
          { name: 'checkedAt', value: '2026-09-11T14:02:11.938Z' },
        ],
        finding: {
          kind: 'place',
          place: {
            city: 'Singapore',
            country: 'SG',
            continent: 'AS',
            network: 'downforjustmeoreveryone.com',
            latitude: 1.35,
            longitude: 103.82,
          },
          outcome: 'reached',
          status: 200,
        },
      },
    ]);
  });

  it.each([
    ['slow', { up: true, state: 'slow', status: 200 }, 'reached', 200],
    ['a refusal', { up: true, state: 'error', status: 404 }, 'reached', 404],
    ['a robot wall', { up: true, state: 'up', status: 403 }, 'blocked', 403],
    ['maintenance', { up: false, state: 'maintenance', status: 503 }, 'gateway-error', 503],
    ['a bad gateway', { up: false, state: 'down', status: 502, reason: '502 Bad Gateway' }, 'gateway-error', 502],
    ["a server's error", { up: false, state: 'down', status: 500 }, 'server-error', 500],
    ['a status as a string', { up: false, state: 'down', status: '502' }, 'gateway-error', 502],
    ['no connection', { up: false, state: 'down', status: null }, 'unreachable', undefined],
    ['no status at all', { up: false, state: 'down' }, 'unreachable', undefined],
    ['up without a status', { up: true, state: 'up' }, 'reached', undefined],
    ['a state yet unknown', { up: false, state: 'pondering', status: 502 }, 'no-evidence', 502],
    ['a contradiction', { up: true, state: 'up', status: 502 }, 'no-evidence', 502],
  ])('understands: %s', async (_name, report, outcome, status) => {
    expect(await findingFor(report)).toEqual({ outcome, status });
  });

  it.each([{ state: 'up' }, { up: 'yes', state: 'up' }, { up: true }, { up: true, state: 1 }, { error: 'invalid domain' }])(
    'takes %o for nothing',
    async (report) => {
      expect(nothingOf(await runChecker(downForJustMe, () => json(report)))).toEqual({ why: 'bad-shape' });
    },
  );

  it('keeps hostile text as text, and short', async () => {
    const reason = HOSTILE_TEXT + 'x'.repeat(1_000);
    const { last } = await runChecker(downForJustMe, () => json({ ...UP, reason }));
    const fact = last[0]?.facts.find(({ name }) => name === 'reason');
    expect(fact?.value.startsWith(TAMED_TEXT)).toBe(true);
    expect(fact?.value.length).toBeLessThanOrEqual(200);
  });

  it('is asked for the name in ASCII', async () => {
    const run = await runChecker(downForJustMe, () => json(UP), { order: anOrder({ address: 'https://Bücher.de./basket' }) });
    expect(run.requests[0]?.url).toBe('https://downforjustmeoreveryone.com/api/check?domain=xn--bcher-kva.de');
  });

  it.each([
    ['https://shop-example.com/', true],
    ['http://shop-example.com/', true],
    ['https://shop-example.com:8443/', false],
    ['http://shop-example.com:443/', false],
    ['https://93.184.216.34/', false],
    ['https://[2606:4700:4700::1111]/', false],
  ])('has something to say about %s: %s', (address, applies) => {
    expect(downForJustMe.applies(anOrder({ address }))).toBe(applies);
  });
});
