import type { Observation } from '../../src/forecast/survival-curve.ts';
import type { Ms } from '../../src/lib/time.ts';

/** Offsets in shares of the interval, and their weights: five slices of the triangle. */
const SLICES = [
  { at: -0.6, share: 0.12 },
  { at: -0.28, share: 0.24 },
  { at: 0, share: 0.28 },
  { at: 0.28, share: 0.24 },
  { at: 0.6, share: 0.12 },
] as const;

/**
 * A recorded outage as the lengths that it may have had: its start and its end are each noticed by a check that comes every
 * so often, each up to one interval late, so the true length lies in a triangle around the recorded one.
 */
export function spreadOverInterval(observation: Observation, intervalMs: Ms): Observation[] {
  const { lengthMs, ended, weight } = observation;
  if (!ended || intervalMs <= 0) return [observation];
  return SLICES.map(({ at, share }) => ({ lengthMs: Math.max(1, lengthMs + at * intervalMs), ended, weight: weight * share }));
}
