import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, medianInterval, quantile } from '../../../bench/report/statistics.ts';
import { seededRandom } from '../../../fakes/random.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });

describe('quantile', () => {
  test('is the nearest rank', () => {
    expect(quantile([5, 1, 4, 2, 3], 0.8)).toBe(4);
    expect(quantile([5, 1, 4, 2, 3], 0.81)).toBe(5);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('as many values as asked for are not above it', () => {
    fc.assert(fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
      const limit = quantile(all, part);
      expect(all.filter((value) => value <= limit).length).toBeGreaterThanOrEqual(part * all.length);
    }));
  });
});

test('the median lies between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

describe('medianInterval', () => {
  test('holds the median, and is the same for the same numbers', () => {
    fc.assert(fc.property(values, (all) => {
      const { middle, low, high } = medianInterval(all, seededRandom(1));
      expect(low).toBeLessThanOrEqual(middle);
      expect(high).toBeGreaterThanOrEqual(middle);
      expect(medianInterval(all, seededRandom(1))).toEqual({ middle, low, high });
    }), { numRuns: 10 });
  });

  /** Of many samples of 40 from a known distribution, about 95 in 100 intervals must hold its median. */
  test('holds the true median about as often as it says', () => {
    const random = seededRandom(5);
    const samples = Array.from({ length: 60 }, () => Array.from({ length: 40 }, () => -Math.log(1 - random())));
    const holding = samples.filter((sample) => {
      const { low, high } = medianInterval(sample, random);
      return low <= Math.LN2 && high >= Math.LN2;
    });
    expect(holding.length / samples.length).toBeGreaterThan(0.87);
  });
});
