import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cause } from '../../src/logs/causes.ts';
import { readLogs } from '../../src/logs/read-logs.ts';
import { Tally, type LogSummary } from '../../src/logs/tally.ts';
import type { Counted } from '../../src/logs/top-list.ts';
import { startFaultyUpstreams, type Fault, type FaultyUpstreams } from './faulty-upstreams.ts';
import { GATEWAY_WAITS_SECONDS, logsOf, type LoggingGateway } from './logging-gateway.ts';
import { loggingApache } from './logging-apache.ts';
import { loggingHaproxy } from './logging-haproxy.ts';
import { loggingNginx } from './logging-nginx.ts';

/** Asked alone before all others: it finds out that nobody in the pool is there, and costs both of its servers their place. */
const FIRST = { pool: 1 };
/** No two counts are the same, so that none can be taken for another. */
const SENT = { healthy: 7, refused: 5, slow: 3, closing: 4, broken: 6, pool: 8 };

const POOL = FIRST.pool + SENT.pool;
const FAILED = SENT.refused + SENT.slow + SENT.closing + SENT.broken + POOL;

/** What is counted of one cause; names with how often they came up. */
interface Expected {
  readonly count: number;
  readonly upstreams: Readonly<Record<string, number>>;
  readonly paths: Readonly<Record<string, number>>;
}

interface Told {
  readonly summary: LogSummary;
  readonly from: number;
  readonly to: number;
}

let upstreams: FaultyUpstreams;
const told = new Map<LoggingGateway, Promise<Told>>();

beforeAll(async () => {
  upstreams = await startFaultyUpstreams();
  for (const gateway of [loggingNginx, loggingApache, loggingHaproxy]) told.set(gateway, readLogsOf(gateway));
  await Promise.allSettled(told.values());
});

afterAll(() => upstreams.close());

async function readLogsOf(gateway: LoggingGateway): Promise<Told> {
  const { sources, from, to } = await logsOf(gateway, upstreams, FIRST, SENT);
  const tally = new Tally();
  const unread = await readLogs(sources, tally, { signal: new AbortController().signal, onProgress: () => undefined });
  expect(unread).toEqual([]);
  return { summary: tally.summary(), from, to };
}

async function toldBy(gateway: LoggingGateway): Promise<Told> {
  const answer = await told.get(gateway);
  if (!answer) throw new Error(`${gateway.command} was not started`);
  return answer;
}

const to = (fault: Fault) => upstreams.addresses[fault];

/** A fault that every request of that kind has led to. */
function each(fault: Fault, upstream: string | undefined, path: string | undefined, count = SENT[fault]): Expected {
  return { count, upstreams: upstream === undefined ? {} : { [upstream]: count }, paths: path === undefined ? {} : { [path]: count } };
}

function causesIn({ causes }: LogSummary): Partial<Record<Cause, Expected>> {
  return Object.fromEntries(causes.map(({ cause, count, ...names }) => [cause, { count, upstreams: asRecord(names.upstreams), paths: asRecord(names.paths) }]));
}

function asRecord(names: readonly Counted[]): Record<string, number> {
  return Object.fromEntries(names.map(({ name, count }) => [name, count]));
}

/** Error logs name no zone, so all times count as those of the machine's own clock. */
function onOwnClock(at: number): number {
  return at - new Date(at).getTimezoneOffset() * 60_000;
}

const GATEWAYS = [
  ['nginx', loggingNginx, ['Combined Log Format', 'nginx']],
  ['Apache httpd', loggingApache, ['Apache httpd', 'Combined Log Format']],
  ['HAProxy', loggingHaproxy, ['HAProxy']],
] as const;

describe.each(GATEWAYS)('what %s logs', (_name, gateway, formats) => {
  it('is understood line by line', async () => {
    const { summary } = await toldBy(gateway);
    expect(summary.unknownSamples).toEqual([]);
    expect(summary).toMatchObject({ unknown: 0, continued: 0, empty: 0, known: summary.lines });
    expect(summary.formats.map(({ name }) => name).toSorted()).toEqual(formats);
  });

  it('holds every request once, and those that failed', async () => {
    const { summary } = await toldBy(gateway);
    expect(summary).toMatchObject({ requests: FAILED + SENT.healthy, failedRequests: FAILED });
  });

  it('happened while it ran, by the clock of this computer', async () => {
    const { summary, from, to: ended } = await toldBy(gateway);
    // The coarsest of the formats count in seconds.
    expect(summary.first).toBeGreaterThan(onOwnClock(from) - 1_000);
    expect(summary.last).toBeLessThanOrEqual(onOwnClock(ended));
  });
});

describe('the causes', () => {
  it('in nginx’s logs are as many as were made', async () => {
    const { summary } = await toldBy(loggingNginx);
    const [one, other] = upstreams.pool;
    expect(causesIn(summary)).toEqual({
      refused: {
        count: SENT.refused + 2,
        upstreams: { [to('refused')]: SENT.refused, [one]: 1, [other]: 1 },
        paths: { '/refused': SENT.refused, '/pool': 2 },
      },
      'read-timeout': each('slow', to('slow'), '/slow'),
      closed: each('closing', to('closing'), '/closing'),
      'bad-answer': each('broken', to('broken'), '/broken'),
      'no-upstream': { count: SENT.pool, upstreams: { pool: SENT.pool }, paths: { '/pool': SENT.pool } },
      // The access log names the pool itself where no server of it was tried: that is no address.
      'answered-502': {
        count: FAILED - SENT.slow,
        upstreams: { [to('refused')]: SENT.refused, [to('closing')]: SENT.closing, [to('broken')]: SENT.broken, [other]: 1 },
        paths: { '/refused': SENT.refused, '/closing': SENT.closing, '/broken': SENT.broken, '/pool': POOL },
      },
      'answered-504': each('slow', to('slow'), '/slow'),
    });
  });

  it('in Apache httpd’s logs are as many as were made', async () => {
    const { summary } = await toldBy(loggingApache);
    const [one, other] = upstreams.pool;
    expect(causesIn(summary)).toEqual({
      // Its messages name either the upstream or the path.
      refused: { count: SENT.refused + 2, upstreams: { [to('refused')]: SENT.refused, [one]: 1, [other]: 1 }, paths: {} },
      'read-timeout': each('slow', to('slow'), undefined),
      closed: each('closing', to('closing'), undefined),
      'bad-answer': each('broken', undefined, '/broken'),
      'no-upstream': { count: SENT.pool, upstreams: { pool: SENT.pool }, paths: {} },
      'answered-502': {
        count: SENT.slow + SENT.closing + SENT.broken,
        upstreams: {},
        paths: { '/slow': SENT.slow, '/closing': SENT.closing, '/broken': SENT.broken },
      },
      'answered-503': { count: SENT.refused + POOL, upstreams: {}, paths: { '/refused': SENT.refused, '/pool': POOL } },
    });
  });

  it('in HAProxy’s log are as many as were made', async () => {
    const { summary } = await toldBy(loggingHaproxy);
    expect(causesIn(summary)).toEqual({
      // Its own checks find both servers of the pool gone, and then that none is left.
      refused: { count: SENT.refused + 2, upstreams: { 'refused/app': SENT.refused, 'pool/app1': 1, 'pool/app2': 1 }, paths: { '/refused': SENT.refused } },
      'read-timeout': each('slow', 'slow/app', '/slow'),
      closed: each('closing', 'closing/app', '/closing'),
      'bad-answer': each('broken', 'broken/app', '/broken'),
      'no-upstream': { count: POOL + 1, upstreams: { pool: POOL + 1 }, paths: { '/pool': POOL } },
    });
  });
});

describe.each([
  ['nginx', loggingNginx],
  ['HAProxy', loggingHaproxy],
] as const)('the slowest path in the log of %s', (_name, gateway) => {
  it('is the one whose upstream was too slow', async () => {
    const [slowest] = (await toldBy(gateway)).summary.slowest;
    expect(slowest).toMatchObject({ path: '/slow', count: SENT.slow });
    expect(slowest?.maxMs).toBeGreaterThanOrEqual(GATEWAY_WAITS_SECONDS * 1_000);
  });
});
