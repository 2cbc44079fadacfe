import * as v from 'valibot';
import { expect, it } from 'vitest';
import { NO_FINDINGS } from '../../../src/check/check.ts';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../../../src/check/check-settings.ts';
import type { Checker, CheckNet, CheckOrder, CheckRequestInit, FailingPage } from '../../../src/check/checker.ts';
import type { Evidence, Nothing } from '../../../src/check/evidence.ts';
import { readTarget } from '../../../src/check/target.ts';
import { checkReportSchema } from '../../../src/store/check-schema.ts';

export const NOW = Date.UTC(2026, 8, 30, 10);

/** One request that a checker has made. */
export interface Asked extends CheckRequestInit {
  url: string;
}

/** Answers one request; may reject (as `fetch` does without a connection) or never resolve. */
export type Responder = (asked: Asked) => Response | Promise<Response>;

export interface Run {
  /** Everything the checker reported, in order; the last entry counts. */
  reports: Evidence[][];
  last: Evidence[];
  requests: Asked[];
  kept: string | undefined;
}

interface RunOptions {
  order?: CheckOrder;
  /** Aborts as soon as the checker has paused this often, or asked this often; default: never. */
  abortAfterPauses?: number;
  abortAfterRequests?: number;
  kept?: string;
  net?: Partial<CheckNet>;
}

/** An order about a public site, with everything optional switched on. */
export function anOrder(changes: { address?: string; failure?: Partial<FailingPage> | null; settings?: Partial<CheckSettings> } = {}): CheckOrder {
  const { address = 'https://www.shop-example.com/basket', failure, settings } = changes;
  const target = readTarget(address);
  if (!target) throw new Error(`No address: ${address}`);
  const page: FailingPage = { url: address, status: 502, headers: [], mayAskAgain: true, ...failure };
  return {
    target,
    ...(failure === null ? {} : { failure: page }),
    settings: { ...DEFAULT_CHECK_SETTINGS, ...settings },
  };
}

/**
 * Runs a checker against scripted answers. Pauses take no time; the clock moves on by them. Whatever is reported or kept
 * must be such that it can be stored, else the whole check would be lost with it; nobody may be asked who is not declared.
 */
export async function runChecker(checker: Checker, respond: Responder, options: RunOptions = {}): Promise<Run> {
  const { order = anOrder(), abortAfterPauses = Infinity, abortAfterRequests = Infinity } = options;
  const aborting = new AbortController();
  const run: Run = { reports: [], last: [], requests: [], kept: options.kept };
  let now = NOW;
  let pauses = 0;
  const untilAborted = new Promise<never>((_resolve, reject) => {
    aborting.signal.addEventListener('abort', () => reject(aborting.signal.reason as Error));
  });
  untilAborted.catch(() => undefined);
  const abort = () => aborting.abort(new DOMException('timed out', 'TimeoutError'));
  await checker
    .run(order, {
      net: {
        async request(url, init) {
          const asked = { url, ...init };
          run.requests.push(asked);
          if (run.requests.length >= abortAfterRequests) setImmediate(abort);
          return Promise.race([Promise.resolve().then(() => respond(asked)), untilAborted]);
        },
        isOnline: () => true,
        portalState: async () => undefined,
        mayRead: () => true,
        ...options.net,
      },
      signal: aborting.signal,
      now: () => now,
      async pause(ms) {
        now += ms;
        pauses += 1;
        if (pauses >= abortAfterPauses) abort();
        await new Promise((resolve) => setImmediate(resolve));
        aborting.signal.throwIfAborted();
      },
      report: (evidence) => {
        const copy = structuredClone(evidence);
        run.reports.push(copy);
        run.last = copy;
      },
      kept: options.kept,
      keep: (text) => {
        run.kept = text;
      },
    })
    .catch((error: unknown) => {
      if (!aborting.signal.aborted) throw error;
    });
  for (const evidence of run.reports) expectStorable(evidence, run.kept);
  expectDeclared(checker, run.requests, order);
  return run;
}

function expectDeclared({ discloses }: Checker, requests: readonly Asked[], order: CheckOrder): void {
  const declared = discloses.hosts(order);
  expect(requests.map(({ url }) => new URL(url).host).filter((host) => !declared.includes(host))).toEqual([]);
}

function expectStorable(evidence: Evidence[], kept = ''): void {
  const findings = { ...NO_FINDINGS, evidence, kept: { checker: kept } };
  const report = { key: 'k', id: 1, news: { kind: 'progress', isDone: false, findings } };
  expect(v.safeParse(checkReportSchema, report).issues).toBeUndefined();
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
}

/** Why a run found nothing; undefined when it found something. */
export function nothingOf({ last }: Run): Nothing | undefined {
  const [only] = last;
  if (last.length !== 1 || only?.finding.kind !== 'nothing') return undefined;
  const { kind: _kind, ...nothing } = only.finding;
  return nothing;
}

export const HOSTILE_TEXT = '<script>alert(1)</script>\u001b[31m\u202egpj.exe';
/** The same as it may be shown: what turns the direction of the words around it is gone. */
export const TAMED_TEXT = '<script>alert(1)</script>\u001b[31mgpj.exe';

/**
 * Rows of the contract that every checker of a public JSON (or feed) service must pass: whatever comes in,
 * it is no evidence, and nothing is thrown.
 * @param happy answers as documented.
 */
export function itSurvivesBadAnswers(checker: Checker, happy: Responder, order: CheckOrder = anOrder()): void {
  const bad: Array<[string, () => Response | Promise<Response>, Nothing['why'][]]> = [
    ['an HTML page', () => new Response('<!doctype html><title>Just a moment…</title>', { headers: { 'content-type': 'text/html' } }), ['bad-shape']],
    ['an empty body', () => new Response(''), ['bad-shape']],
    ['cut-off JSON', () => new Response('{"id": "abc", "sta'), ['bad-shape']],
    ['an empty object', () => json({}), ['bad-shape']],
    ['null', () => json(null), ['bad-shape']],
    ['a string', () => json('ok'), ['bad-shape']],
    ['a body of 5 MB', () => new Response('x'.repeat(5_000_000)), ['too-large']],
    ['400', () => json({ error: 'bad' }, { status: 400 }), ['refused']],
    ['401', () => new Response('', { status: 401 }), ['refused']],
    ['403', () => new Response('<h1>Forbidden</h1>', { status: 403 }), ['refused']],
    ['404', () => json({}, { status: 404 }), ['refused']],
    ['500', () => json({}, { status: 500 }), ['in-trouble']],
    ['a network error', () => Promise.reject(new TypeError('Failed to fetch')), ['unreachable']],
  ];
  it.each(bad)('takes %s for no evidence', async (_name, answer, why) => {
    const run = await runChecker(checker, answer, { order });
    expect(why).toContain(nothingOf(run)?.why);
  });

  it.each([
    ['seconds', { 'retry-after': '30' }, 30_000],
    ['a date', { 'retry-after': new Date(NOW + 30_000).toUTCString(), date: new Date(NOW).toUTCString() }, 30_000],
    ['nothing readable', {}, undefined],
  ])('passes on when to come back after 429 with %s', async (_name, headers, retryAfterMs) => {
    const run = await runChecker(checker, () => new Response('', { status: 429, headers }), { order });
    expect(nothingOf(run)).toEqual({ why: 'rate-limited', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
  });

  it('ends when it is aborted while nothing answers', async () => {
    const run = await runChecker(checker, () => new Promise<Response>(() => undefined), { order, abortAfterRequests: 1 });
    expect(run.last.every(({ finding }) => finding.kind === 'nothing' || (finding.kind === 'place' && finding.outcome === 'pending'))).toBe(true);
  });

  it('asks somebody, and says no more than it declares', async () => {
    const run = await runChecker(checker, happy, { order });
    expect(run.requests.length).toBeGreaterThan(0);
    for (const asked of run.requests) {
      const sent = decodeURIComponent(`${asked.url} ${asked.body ?? ''}`);
      expect(sent).not.toContain('basket');
      if (checker.discloses.sends === 'nothing') expect(sent).not.toContain(order.target.host);
    }
  });

  it('finds something in a documented answer', async () => {
    const run = await runChecker(checker, happy, { order });
    expect(run.last.length).toBeGreaterThan(0);
    expect(nothingOf(run)).toBeUndefined();
  });
}
