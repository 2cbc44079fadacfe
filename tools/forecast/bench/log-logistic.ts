import type { Observation, SurvivalCurve } from '../../../src/forecast/survival-curve.ts';
import type { Ms } from '../../../src/lib/time.ts';

/** A log-logistic curve by maximum likelihood with censoring, at the points of another curve. */
export function fitLogLogistic(observations: readonly Observation[], atMs: readonly Ms[]): SurvivalCurve {
  const logs = observations.filter(({ lengthMs }) => lengthMs > 0).map(({ lengthMs, ended, weight }) => ({ x: Math.log(lengthMs), ended, weight }));
  const likelihood = (location: number, scale: number) =>
    logs.reduce((sum, { x, ended, weight }) => {
      const z = (x - location) / scale;
      return sum + weight * (logSurvival(z) * (ended ? 2 : 1) + (ended ? z - Math.log(scale) : 0));
    }, 0);
  const [location, scale] = climb(likelihood, 14, 1);
  const surviving = atMs.map((ms) => (ms > 0 ? Math.exp(logSurvival((Math.log(ms) - location) / scale)) : 1));
  return { atMs, surviving, tail: 1 / scale };
}

/** Of the standard logistic distribution, whose log-density is z + 2 · this. */
function logSurvival(z: number): number {
  return -Math.log1p(Math.exp(z));
}

/** The top of a smooth hill by steps along the axes that halve. */
function climb(height: (a: number, b: number) => number, startA: number, startB: number): [number, number] {
  let [a, b] = [startA, startB];
  let best = height(a, b);
  for (let stride = 1; stride > 0.005;) {
    const higher = [[a + stride, b], [a - stride, b], [a, b * (1 + stride)], [a, b / (1 + stride)]]
      .map(([nextA = a, nextB = b]) => ({ nextA, nextB, value: height(nextA, nextB) }))
      .find(({ value }) => value > best);
    if (higher) [a, b, best] = [higher.nextA, higher.nextB, higher.value];
    else stride /= 2;
  }
  return [a, b];
}
