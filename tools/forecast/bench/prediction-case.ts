import type { Ms } from '../../../src/lib/time.ts';
import { MINUTE_MS } from '../../../src/lib/time.ts';
import type { Outage } from '../outage.ts';

/** Where predictions begin, and how far they reach. */
export const ELAPSED_MS: readonly Ms[] = [0, 1, 5, 15, 60].map((minutes) => minutes * MINUTE_MS);
export const HORIZONS_MS: readonly Ms[] = [1, 5, 15, 60].map((minutes) => minutes * MINUTE_MS);

/**
 * What the elapsed time counts from. `start`: the beginning of the outage. `arrival`: the visitor's coming, at any moment of the
 * outage's first so many hours.
 */
export type Basis = { from: 'start' } | { from: 'arrival'; windowMs: Ms };

/** How much of an outage was over within the horizon, how much was not, and of how much the record ends before it can be told. */
export interface Outcome {
  back: number;
  still: number;
  unknown: number;
}

/** The outcome of one prediction. Of arrivals at any moment it is the exact share of them, not a drawn one. */
export function outcomeOf(outage: Pick<Outage, 'lengthMs' | 'ended'>, basis: Basis, elapsedMs: Ms, horizonMs: Ms): Outcome {
  const measure = basis.from === 'start' ? (ms: Ms) => Number(ms > 0) : (ms: Ms) => Math.min(Math.max(0, ms), basis.windowMs) / basis.windowMs;
  const atRisk = measure(outage.lengthMs - elapsedMs);
  const still = measure(outage.lengthMs - elapsedMs - horizonMs);
  return outage.ended ? { back: atRisk - still, still, unknown: 0 } : { back: 0, still, unknown: atRisk - still };
}
