import { between, type Random } from '../../../src/lib/random.ts';
import { MINUTE_MS, SECOND_MS, type Ms } from '../../../src/lib/time.ts';

/** The gap after so many failed tries (0: after the failing page itself). */
export type GapAfterTries = (tries: number, random: Random) => Ms;

/** Chromium's own reload of a page that it could not load; it never reloads an HTTP 502 (chromium/chromium, components/error_page/content/browser/net_error_auto_reloader.cc). */
const CHROMIUM_TABLE_MS: readonly Ms[] = [1 * SECOND_MS, 5 * SECOND_MS, 30 * SECOND_MS, MINUTE_MS, 5 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS];

/** The names under which reports speak of Rebound and of those that its goals are measured against. */
export const REBOUND = 'Rebound';
export const CHROMIUM = 'Chromium\'s table';
export const RELOADER = 'every 10 s';

/** What others do, for comparison. All are without a human hand. */
export const REFERENCE_SCHEDULES: Readonly<Record<string, GapAfterTries>> = {
  [CHROMIUM]: (tries) => CHROMIUM_TABLE_MS[Math.min(tries, CHROMIUM_TABLE_MS.length - 1)] ?? 0,
  // grpc/grpc doc/connection-backoff.md: 1 s × 1.6, at most 120 s, ± 20 %.
  gRPC: (tries, random) => Math.min(SECOND_MS * 1.6 ** tries, 120 * SECOND_MS) * between(0.8, 1.2, random),
  // kubernetes KEP-4603: 10 s × 2, at most 300 s.
  CrashLoopBackOff: (tries) => Math.min(10 * SECOND_MS * 2 ** tries, 300 * SECOND_MS),
  // Plain binary back-off as many scripts have it: no cap, no chance.
  'doubling, no cap': (tries) => SECOND_MS * 2 ** tries,
  [RELOADER]: () => 10 * SECOND_MS,
  'every 30 s': () => 30 * SECOND_MS,
  'every 60 s': () => 60 * SECOND_MS,
  // AWS's full jitter: rand(0, min(cap, base · 2ⁿ)), here with 1 s and 60 s.
  'full jitter, cap 60 s': (tries, random) => between(0, Math.min(60 * SECOND_MS, SECOND_MS * 2 ** tries), random),
};
