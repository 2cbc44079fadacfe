import { SECOND_MS, type Ms } from '../../../src/lib/time.ts';
import { firstFrom } from './first-from.ts';
import type { Trajectory } from './trajectories.ts';
import { CARES_MS, type Wait } from './waits.ts';

/** How an arm did over all visits. Delays: from the site's recovery to the start of the try that finds it. */
export interface Measured {
  meanDelaySeconds: number;
  p95DelaySeconds: number;
  /** The share of recoveries that are noticed within 10 s or 10 % of the wait, whichever is more. */
  noticedInTime: number;
  /** Requests a visit, the one that finds the site back included. */
  probes: number;
}

/** A recovery is noticed in time within so much, or that share of the wait. */
const IN_TIME_MS: Ms = 10 * SECOND_MS;
const IN_TIME_SHARE = 0.1;

/**
 * Lets an arm wait with every visitor. Visits beyond the end of caring cost requests until then, and have no delay.
 * @param trajectoryOf the tries at the site of this wait, should it keep failing.
 */
export function measure(waits: readonly Wait[], trajectoryOf: (wait: Wait, index: number) => Trajectory): Measured {
  const delays: Array<{ delayMs: Ms; weight: number }> = [];
  let [weights, inTime, probes, all] = [0, 0, 0, 0];
  for (const [index, wait] of waits.entries()) {
    const { waitMs, weight } = wait;
    const trajectory = trajectoryOf(wait, index);
    all += weight;
    if (waitMs > CARES_MS) {
      probes += weight * firstFrom(trajectory, CARES_MS);
      continue;
    }
    const found = firstFrom(trajectory, waitMs);
    const delayMs = (trajectory[found] ?? Number.NaN) - waitMs;
    probes += weight * (found + 1);
    weights += weight;
    if (delayMs <= Math.max(IN_TIME_MS, IN_TIME_SHARE * waitMs)) inTime += weight;
    delays.push({ delayMs, weight });
  }
  return {
    meanDelaySeconds: delays.reduce((sum, { delayMs, weight }) => sum + weight * delayMs, 0) / weights / SECOND_MS,
    p95DelaySeconds: quantile(delays, 0.95 * weights) / SECOND_MS,
    noticedInTime: inTime / weights,
    probes: probes / all,
  };
}

function quantile(delays: ReadonlyArray<{ delayMs: Ms; weight: number }>, upTo: number): Ms {
  let seen = 0;
  const sorted = delays.toSorted((a, b) => a.delayMs - b.delayMs);
  return sorted.find(({ weight }) => (seen += weight) >= upTo)?.delayMs ?? sorted.at(-1)?.delayMs ?? Number.NaN;
}
