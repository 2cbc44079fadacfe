import { SECOND_MS, type Ms } from '../../../src/lib/time.ts';
import { firstFrom } from './first-from.ts';
import { CARES_MS, type Wait } from './waits.ts';

/** What the best of all schedules is judged by, at the moments at which it may try. */
interface Grid {
  /** From 0 to the end of caring, ascending. */
  atMs: Float64Array;
  /** The share of waits that are over by then. */
  over: Float64Array;
  /** The sum of those waits' lengths, by weight. */
  lengths: Float64Array;
}

/** The least mean delay of all schedules with so many tries a visit. */
export interface Optimum {
  meanDelay(tries: number): Ms;
}

const FINE_MS: Ms = SECOND_MS / 10;
const FINE_UNTIL_MS: Ms = 2 * 60 * SECOND_MS;
const COARSE_MS: Ms = SECOND_MS;

/** Moments a tenth of a second apart at first and a second apart later on. */
function gridMoments(untilMs: Ms = CARES_MS): Ms[] {
  const moments: Ms[] = [];
  for (let moment = 0; moment < Math.min(FINE_UNTIL_MS, untilMs); moment += FINE_MS) moments.push(moment);
  for (let moment = FINE_UNTIL_MS; moment < untilMs; moment += COARSE_MS) moments.push(moment);
  return [...moments, untilMs];
}

/**
 * The least mean delay that any schedule with so many tries a visit can have which knows exactly how these waits are
 * distributed, but not how long the one at hand is: the answer to `meanDelay(tries)`, over visits that end while people care.
 *
 * For a price λ of a try, dynamic programming over the moments finds the least of E[delay] + λ·E[tries] (Barlow, Hunter and
 * Proschan 1963; Keller 1974 for many tries). The greatest of that less λ·tries over all prices bounds every schedule with so many tries,
 * and is reached by mixing two.
 */
export function optimum(waits: readonly Wait[], moments: readonly Ms[] = gridMoments()): Optimum {
  const grid = gridOf(waits, moments);
  const ending = grid.over.at(-1) ?? 0;
  return { meanDelay: (tries) => highest((price) => leastCost(grid, price) - price * tries) / ending };
}

/**
 * min over schedules of E[delay] + price·E[tries], the last try at the last moment. Going backwards, V(i) = the cost from a try at i that
 * failed: price·P(not over) + min over j of the delays of those that end between + V(j). The terms of j are a line in P(over by i), so the minimum is
 * the lower envelope of lines whose slopes come in order, and one pass does.
 */
export function leastCost({ atMs, over, lengths }: Grid, price: number): number {
  const last = atMs.length - 1;
  const slopes = new Float64Array(atMs.length);
  const heights = new Float64Array(atMs.length);
  let [front, back] = [0, 0];
  let cost = 0;
  for (let index = last; index >= 0; index--) {
    const share = at(over, index);
    if (index < last) {
      while (back - front > 1 && at(heights, front + 1) + at(slopes, front + 1) * share <= at(heights, front) + at(slopes, front) * share) front += 1;
      cost = price * (1 - share) + at(lengths, index) + at(heights, front) + at(slopes, front) * share;
    }
    const slope = -at(atMs, index);
    const height = at(atMs, index) * share - at(lengths, index) + cost;
    while (back - front > 1 && isHidden(slopes, heights, back, slope, height)) back -= 1;
    slopes[back] = slope;
    heights[back] = height;
    back += 1;
  }
  return cost;
}

/** True when the last line lies nowhere below both the one before it and the new one. */
function isHidden(slopes: Float64Array, heights: Float64Array, back: number, slope: number, height: number): boolean {
  const [a, b] = [back - 2, back - 1];
  return (height - at(heights, a)) * (at(slopes, a) - at(slopes, b)) >= (at(heights, b) - at(heights, a)) * (at(slopes, a) - slope);
}

/** What the moments hold of these waits, each spread evenly over its strip. A wait that ends exactly at a moment is over by it. */
export function gridOf(waits: readonly Wait[], moments: readonly Ms[]): Grid {
  const all = waits.reduce((sum, { weight }) => sum + weight, 0);
  const grid = { atMs: Float64Array.from(moments), over: new Float64Array(moments.length), lengths: new Float64Array(moments.length) };
  for (const { waitMs, stripMs, weight } of waits) addStrip(grid, waitMs - stripMs / 2, waitMs + stripMs / 2, weight / all);
  for (let index = 1; index < moments.length; index++) {
    grid.over[index] = at(grid.over, index) + at(grid.over, index - 1);
    grid.lengths[index] = at(grid.lengths, index) + at(grid.lengths, index - 1);
  }
  return grid;
}

/** Adds waits that lie evenly between two moments, to each cell of the grid its part. */
function addStrip({ atMs, over, lengths }: Grid, fromMs: Ms, toMs: Ms, weight: number): void {
  for (let index = firstFrom(atMs, fromMs); index < atMs.length; index++) {
    const [start, end] = [Math.max(fromMs, at(atMs, index - 1) || 0), Math.min(toMs, at(atMs, index))];
    const part = toMs > fromMs ? (weight * (end - start)) / (toMs - fromMs) : weight;
    over[index] = at(over, index) + part;
    lengths[index] = at(lengths, index) + (part * (start + end)) / 2;
    if (toMs <= at(atMs, index)) return;
  }
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** The logarithms of the cheapest and the dearest price that is looked at, in milliseconds of delay a try. */
const PRICES = [Math.log(0.01), Math.log(1e8)] as const;
const NARROWINGS = 50;

/** The greatest value of a function with one top, by golden sections of the price's logarithm. */
function highest(valueAt: (price: number) => number): number {
  let [low, high]: [number, number] = [...PRICES];
  for (let step = 0; step < NARROWINGS; step++) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (valueAt(Math.exp(left)) < valueAt(Math.exp(right))) low = left;
    else high = right;
  }
  return valueAt(Math.exp((low + high) / 2));
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
