import { readAt } from '../../src/forecast/blend.ts';
import { kaplanMeier, type Observation, type SurvivalCurve } from '../../src/forecast/survival-curve.ts';
import { MINUTE_MS, type Ms } from '../../src/lib/time.ts';

/** Where curves have their points, in minutes: about evenly on a logarithmic scale. */
const GRID_MINUTES = [
  0, 3, 5, 7, 9, 11, 13, 15, 18, 21, 25, 30, 36, 43, 52, 62, 75, 90, 110, 130, 160, 190, 240, 300, 360, 480, 600, 720, 960, 1200,
  1440, 2160, 2880, 4320,
];
const GRID_MS: readonly Ms[] = GRID_MINUTES.map((minutes) => minutes * MINUTE_MS);

/** From here on the tail is measured. */
const TAIL_FROM_MS: Ms = 60 * MINUTE_MS;

/** With less than so many outages left, the product-limit estimate is a few names; the tail takes over. */
const FEWEST_AT_RISK = 8;

/** Of a tail that nothing is known about: as the time already waited, so the time to come. */
const USUAL_TAIL = 1;

/** The curve of a sample: product-limit estimate while enough outages are left, a power of time after that. */
export function fitCurve(observations: readonly Observation[]): SurvivalCurve {
  const tail = tailOf(observations);
  const measured = readAt(kaplanMeier(observations), GRID_MS);
  const lastIndex = Math.max(1, GRID_MS.findLastIndex((timeMs) => weightBeyond(observations, timeMs) >= FEWEST_AT_RISK));
  const [lastMs = 0, last = 1] = [GRID_MS[lastIndex], measured[lastIndex]];
  const surviving = GRID_MS.map((timeMs, index) => (index <= lastIndex ? (measured[index] ?? 1) : last * (lastMs / timeMs) ** tail));
  return { atMs: GRID_MS, surviving: surviving.map((share) => Math.max(share, Number.EPSILON)), tail };
}

/** α by maximum likelihood (Hill 1975), with censoring: ends after the start of the tail, by the log-time spent in it. */
function tailOf(observations: readonly Observation[]): number {
  const long = observations.filter(({ lengthMs }) => lengthMs > TAIL_FROM_MS);
  const ends = long.reduce((sum, { ended, weight }) => sum + (ended ? weight : 0), 0);
  const exposure = long.reduce((sum, { lengthMs, weight }) => sum + weight * Math.log(lengthMs / TAIL_FROM_MS), 0);
  // One outage of the usual kind, so that a handful gives no wild figure.
  return (ends + 1) / (exposure + 1 / USUAL_TAIL);
}

function weightBeyond(observations: readonly Observation[], timeMs: Ms): number {
  return observations.reduce((sum, { lengthMs, weight }) => sum + (lengthMs > timeMs ? weight : 0), 0);
}
