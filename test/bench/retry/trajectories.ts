import type { Random } from '../../../src/lib/random.ts';
import { SECOND_MS, type Ms } from '../../../src/lib/time.ts';
import { seededRandom } from '../../fakes/random.ts';
import type { GapAfterTries } from './reference-schedules.ts';
import { CARES_MS } from './waits.ts';

/** The moments of all tries at a site that keeps failing, counted from the first failing page; the last is the first after the end of caring. */
export type Trajectory = Float64Array;

/** How long the failing gateway takes to say so, for every arm. */
export const ANSWER_MS: Ms = SECOND_MS / 10;

/** Trajectories that chance tells apart, and over which an arm is averaged. */
const SEEDS = 128;

/** An arm's trajectories; the same chance for the same seed. */
export function trajectoriesOf(follow: (random: Random) => Trajectory, seeds = SEEDS): Trajectory[] {
  return Array.from({ length: seeds }, (_, seed) => follow(seededRandom(seed + 1)));
}

/** Tries by gaps that depend on nothing but their number. */
export function byTries(gapAfter: GapAfterTries, untilMs: Ms = CARES_MS): (random: Random) => Trajectory {
  return (random) => tryBy((tries) => gapAfter(tries, random), untilMs);
}

/** Tries by gaps that depend on nothing but how long the wait has lasted. */
export function byTime(gapAt: (elapsedMs: Ms) => Ms, untilMs: Ms = CARES_MS): Trajectory {
  return tryBy((_, elapsedMs) => gapAt(elapsedMs), untilMs);
}

function tryBy(gapAfter: (tries: number, elapsedMs: Ms) => Ms, untilMs: Ms): Trajectory {
  const moments: Ms[] = [];
  let now: Ms = 0;
  while (now <= untilMs) {
    now += gapAfter(moments.length, now);
    moments.push(now);
    now += ANSWER_MS;
  }
  return Float64Array.from(moments);
}
