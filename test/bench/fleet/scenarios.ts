import { MINUTE_MS, SECOND_MS, type Ms } from '../../../src/lib/time.ts';
import type { Scenario } from './simulate.ts';

/** What is varied from server to server. */
export interface ServerKind {
  /** Capacity with warm caches ÷ what all visitors need on an ordinary day. */
  headroom: number;
  /** The share of it with cold caches. */
  coldShare: number;
  outageMs: Ms;
}

/** A document and what it loads from the same server. */
const REQUESTS_A_PAGE = 10;
const PAGE_EVERY_MS: Ms = MINUTE_MS;
/** The caches are warm but for 1/e after so long at full speed. */
const WARM_AFTER_SECONDS = 60;
/** What may wait is as much as is done in so long with warm caches: with cold ones more than the time-out, which is how servers collapse. */
const QUEUE_SECONDS = 6;

/** The server of the main run: half as much again as an ordinary day needs, half of that while cold; down for five minutes. */
export const USUAL_SERVER: ServerKind = { headroom: 1.5, coldShare: 0.5, outageMs: 5 * MINUTE_MS };

/** Servers with little and with much to spare, down for a minute and for a quarter of an hour. */
export const ALL_SERVERS: readonly ServerKind[] = [1.2, 1.5, 2, 3].flatMap((headroom) =>
  [0.3, 0.5].flatMap((coldShare) => [1, 15].map((minutes) => ({ headroom, coldShare, outageMs: minutes * MINUTE_MS }))));

/**
 * So many visitors of one server, whose figures are all assumptions. Time-out: shorter than gateways' usual 60 s, so that a run need not be long; restart: a
 * Kubernetes liveness probe's three failures 10 s apart, and as long again to start.
 */
export function scenarioOf(clients: number, { headroom, coldShare, outageMs }: ServerKind, retryAfter?: string): Scenario {
  const neededPerSecond = (clients * REQUESTS_A_PAGE * SECOND_MS) / PAGE_EVERY_MS;
  const warmPerSecond = headroom * neededPerSecond;
  return {
    clients,
    server: {
      warmPerSecond,
      coldShare,
      requestsToWarm: WARM_AFTER_SECONDS * warmPerSecond,
      longestQueue: Math.round(QUEUE_SECONDS * warmPerSecond),
      timeoutMs: 10 * SECOND_MS,
      patienceMs: 30 * SECOND_MS,
      startMs: 30 * SECOND_MS,
    },
    outageMs,
    afterMs: 10 * MINUTE_MS,
    requestsAPage: REQUESTS_A_PAGE,
    pageEveryMs: PAGE_EVERY_MS,
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
