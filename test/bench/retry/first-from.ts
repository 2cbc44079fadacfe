import type { Ms } from '../../../src/lib/time.ts';

/** The index of the first of ascending moments that is not before a moment, by halving; their number where all are. */
export function firstFrom(moments: Float64Array, moment: Ms): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moments[middle] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
