/** A figure and where it lies with a confidence of 95 %. */
export interface Interval {
  middle: number;
  low: number;
  high: number;
}

const DRAWS = 2_000;
const CONFIDENCE = 0.95;

/** The value below which this part of the values lies: the nearest rank. NaN when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** The value in the middle, or the mean of the two that are. NaN when there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/**
 * The median with its percentile bootstrap interval (Efron and Tibshirani 1993, ch. 13). Of paired values, hand over what each pair comes to.
 * @param random from 0 to 1; the same numbers give the same interval.
 */
export function medianInterval(values: readonly number[], random: () => number): Interval {
  const drawn = Array.from({ length: DRAWS }, () => median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)));
  const outside = (1 - CONFIDENCE) / 2;
  return { middle: median(values), low: quantile(drawn, outside), high: quantile(drawn, 1 - outside) };
}
