import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { allCheckers } from '../../../src/check/all-checkers.ts';
import type { CheckSettings } from '../../../src/check/check-settings.ts';
import type { CheckJob, CheckNews } from '../../../src/check/check-job.ts';
import type { Checker, CheckRequestInit } from '../../../src/check/checker.ts';
import { runCheck } from '../../../src/check/run-check.ts';
import { readTarget } from '../../../src/check/target.ts';
import { withoutTurns } from '../../../src/lib/without-turns.ts';
import { checkReportSchema } from '../../../src/store/check-schema.ts';
import { reasonSentence } from '../../../src/view/verdict-words.ts';
import { evidenceText } from '../../../src/view/evidence-words.ts';
import { FakeClock } from '../../fakes/fake-clock.ts';
import { hostileText, spoiled } from './hostile-text.ts';

/** What each host is documented to answer, shortened; the parsers' own tests hold the long forms. */
const DOCUMENTS: ReadonlyArray<readonly [host: RegExp, document: unknown]> = [
  [/globalping/, { id: 'abc123', status: 'finished', results: [{ probe: { continent: 'EU', country: 'DE', city: 'Berlin', asn: 64496, network: 'Net', latitude: 52, longitude: 13 }, result: { status: 'finished', statusCode: 502, rawOutput: 'HTTP/1.1 502', headers: { server: 'nginx' }, timings: { total: 12 }, tls: { authorized: true } } }] }],
  [/check-host/, { ok: 1, request_id: 'a1b2', nodes: { 'de1.node': ['DE', 'Germany', 'Berlin', '192.0.2.1', 'AS64496'] }, 'de1.node': [[1, 0.1, 'OK', '200', '93.184.216.34']] }],
  [/downforjustme/, { up: false, state: 'down', status: 502, reason: 'x', latencyMs: 3, ip: '192.0.2.1', server: 'nginx', finalUrl: 'https://x.example/', checkedAt: '2026-09-30T10:00:00Z' }],
  [/dns|doh/, { Status: 0, Answer: [{ name: 'x', type: 1, TTL: 60, data: '93.184.216.34' }], Comment: ['from x'] }],
  [/status/, { status: { indicator: 'major', description: 'Partial outage' }, components: [{ name: 'CDN', status: 'major_outage' }], incidents: [{ name: 'Errors', status: 'investigating', impact: 'major', created_at: '2026-09-30T09:00:00Z', shortlink: 'https://stspg.io/x', components: [{ name: 'CDN' }], incident_updates: [{ affected_components: [{ name: 'CDN' }] }] }] }],
  [/health\.aws/, [{ status: '3', date: '1790762400', arn: 'arn:aws:health:global::event/X', region_name: 'Global', service_name: 'CloudFront', summary: 'Errors', impacted_services: { cf: { service_name: 'CloudFront' } } }]],
  [/kuma/, { heartbeatList: { 1: [{ status: 0 }] } }],
  [/./, { cloudflare_error: true, type: 'https://developers.cloudflare.com/', title: 'Bad gateway', error_code: 502, error_name: 'bad_gateway', error_category: 'origin', ray_id: 'x', retryable: true, retry_after: 60, owner_action_required: true }],
];

const FEED = '<rss version="2.0"><channel><title>Azure</title><item><title>Down</title><description>x</description><pubDate>Wed, 30 Sep 2026 09:00:00 Z</pubDate><link>https://azure.example/</link></item></channel></rss>';
const RAW = ['', 'null', '[', '{"a":', '<', '<!doctype html><title>Sign in</title>', '['.repeat(50_000), '<a>'.repeat(20_000), '{"a":'.repeat(50_000), FEED, '\u00fe\u00ff\u0000x', 'x'.repeat(1_100_000)];

interface Answering {
  status: number;
  /** The same of the site itself. */
  siteStatus: number;
  retryAfter: string;
  /** Text as it stands, or undefined for a spoiled document of the host asked. */
  raw: string | undefined;
  seed: number;
}

const answering: fc.Arbitrary<Answering> = fc.record({
  status: fc.oneof({ weight: 9, arbitrary: fc.constant(200) }, { weight: 1, arbitrary: fc.constantFrom(202, 301, 400, 403, 429, 500, 503) }),
  siteStatus: fc.constantFrom(200, 404, 502, 504, 522),
  retryAfter: fc.constantFrom('', '-1', '9'.repeat(400), '1e9', 'soon', 'Mon, 99 Foo 2026 99:99:99 GMT'),
  raw: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...RAW) }, { weight: 1, arbitrary: hostileText }, { weight: 1, arbitrary: hostileText.map((text) => FEED.replace('Down', text)) }),
  seed: fc.integer(),
});

function answerTo(url: string, { status, siteStatus, retryAfter, raw, seed }: Answering): Response {
  const [, document] = DOCUMENTS.find(([host]) => host.test(new URL(url).host)) ?? [];
  const isService = document !== DOCUMENTS.at(-1)?.[1];
  const body = raw ?? JSON.stringify(fc.sample(spoiled(document), { seed, numRuns: 1 })[0]) ?? '';
  return new Response(body, { status: isService ? status : siteStatus, headers: retryAfter === '' ? {} : { 'retry-after': retryAfter } });
}

const FRONTS = [{ name: 'server', value: 'cloudflare' }, { name: 'cf-ray', value: '8c9d1f2a3b4c5d6e-FRA' }, { name: 'x-amz-cf-id', value: 'x' }, { name: 'x-vercel-id', value: 'x' }, { name: 'x-served-by', value: 'cache-fra-1' }, { name: 'via', value: '1.1 google' }];
const ADDRESSES = ['https://www.github.com/a?token=1#x', 'http://shop-example.com:8080/', "https://x$'.shop-example.com/", 'https://a;id`x.example.net/', 'https://[2606:4700::1111]/', 'https://пример.рф/', 'https://bücher.example.net/', 'http://192.168.0.1/', 'http://wiki/', 'http://printer.local/'];
const OWN_URLS = ['https://kuma.example.org/{host}', '{origin}/health', 'https://kuma.example.org/all', 'http://{host}.example.org/', 'https://{origin}/', 'https://kuma.example.org/?{host}#{origin}'];

const settings: fc.Arbitrary<CheckSettings> = fc.record({
  consent: fc.constantFrom('ask' as const, 'always' as const),
  switchedOn: fc.oneof(fc.constant(allCheckers.map(({ id }) => id)), fc.array(hostileText, { maxLength: 3 })),
  globalpingToken: fc.constantFrom('', 'token'),
  ownCheckers: fc.array(fc.record({ name: hostileText, url: fc.constantFrom(...OWN_URLS) }), { maxLength: 3 }),
});

const job: fc.Arbitrary<CheckJob> = fc
  .record({ url: fc.constantFrom(...ADDRESSES), settings, isAgreed: fc.constant(true), headers: fc.array(fc.oneof(fc.constantFrom(...FRONTS), fc.record({ name: hostileText, value: hostileText })), { maxLength: 6 }), kept: fc.dictionary(fc.constantFrom(...allCheckers.map(({ id }) => id)), hostileText) })
  .map(({ headers, ...rest }) => ({ ...rest, key: 'k', id: 1, failure: { url: rest.url, status: 502, headers, mayAskAgain: true } }));

interface Outcome {
  news: CheckNews[];
  errors: string[];
  requests: Array<CheckRequestInit & { url: string }>;
}

/** Runs a whole check against these answers, time passing by itself. */
async function run(asked: CheckJob, answers: readonly Answering[]): Promise<Outcome> {
  const clock = new FakeClock();
  const outcome: Outcome = { news: [], errors: [], requests: [] };
  const net = {
    request: async (url: string, init: CheckRequestInit) => {
      outcome.requests.push({ ...init, url });
      return answerTo(url, answers[outcome.requests.length % answers.length] as Answering);
    },
    isOnline: () => true,
    portalState: async () => undefined,
    mayRead: () => true,
  };
  const world = {
    net,
    now: () => clock.now,
    setTimer: (ms: number, callback: () => void) => clock.setTimer(ms, callback),
    report: (error: unknown, doing: string) => void outcome.errors.push(`${doing}: ${String(error)}`),
  };
  const ended = new AbortController();
  const running = runCheck(asked, allCheckers, world, (news) => void outcome.news.push(news), new AbortController().signal).finally(() => ended.abort());
  while (!ended.signal.aborted) await clock.advance(500, () => new Promise((resolve) => setImmediate(resolve)));
  await running;
  return outcome;
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

/** The hosts of everything that is switched on and may be asked about this site. */
function agreedHosts({ url, settings: chosen, failure }: CheckJob): string[] {
  const target = readTarget(url);
  if (!target) return [];
  const order = { target, settings: chosen, ...(failure && { failure }) };
  const isOn = ({ isOptional, id }: Checker) => !isOptional || chosen.switchedOn.includes(id);
  const mayAsk = ({ worksForLocal }: Checker) => worksForLocal || target.refusal === undefined;
  return allCheckers.filter((checker) => isOn(checker) && mayAsk(checker)).flatMap(({ discloses }) => discloses.hosts(order));
}

describe('a check whose answers are hostile', () => {
  it('throws nothing, asks nobody who was not agreed to, and finds only what can be stored and shown', async () => {
    await fc.assert(
      fc.asyncProperty(job, fc.array(answering, { minLength: 1, maxLength: 5 }), async (asked, answers) => {
        const { news, errors, requests } = await run(asked, answers);
        expect(errors).toEqual([]);
        const agreed = agreedHosts(asked);
        expect(requests.filter(({ url }) => !agreed.includes(new URL(url).host))).toEqual([]);
        // One that answers with a redirect must not send Rebound on to another host.
        expect(requests.filter(({ redirect }) => redirect === 'follow')).toEqual([]);
        const last = news.at(-1);
        expect(v.safeParse(checkReportSchema, { key: 'k', id: 1, news: last }).issues).toBeUndefined();
        if (last?.kind !== 'progress') throw new Error('The check has told nothing');
        const { evidence, verdict, links } = last.findings;
        const shown = [...evidence.flatMap((each) => evidenceText(each).params ?? []), ...evidence.flatMap(({ facts, finding, source }) => stringsIn([facts, finding, source]))];
        expect(shown.filter((text) => withoutTurns(text) !== text)).toEqual([]);
        expect([...links.map(({ url }) => url), ...evidence.flatMap(({ link }) => link ?? [])].filter((link) => !link.startsWith('https://'))).toEqual([]);
        const words = { translate: (text: object) => JSON.stringify(text), list: (items: readonly string[]) => items.join(', ') };
        for (const reason of verdict?.reasons ?? []) expect(reasonSentence(reason, words)).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('tells nobody the site before the yes, whatever the settings and the failing page are', async () => {
    await fc.assert(
      fc.asyncProperty(job, async (asked) => {
        const { news, requests } = await run({ ...asked, isAgreed: false }, [{ status: 200, siteStatus: 502, retryAfter: '', raw: '', seed: 1 }]);
        const { host = '' } = readTarget(asked.url) ?? {};
        const told = requests.filter(({ url, body = '' }) => new URL(url).hostname !== host && decodeURIComponent(url + body).includes(host));
        expect(told).toEqual([]);
        if (news[0]?.kind === 'asks') expect([requests, news.slice(1)]).toEqual([[], []]);
      }),
      { numRuns: 100 },
    );
  });
});
