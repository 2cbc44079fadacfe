import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAfter, LONGEST_GAP_MS, SHORTEST_GAP_MS } from '../../../src/retry/schedule.ts';

const SECOND = 1_000;
const middle = () => 0.5;
const waited = fc.integer({ min: -1_000, max: 100 * 24 * 3_600 * SECOND });
const randomValue = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the gap before the next attempt', () => {
  it.each([
    [0, 3],
    [10, 3],
    [20, 4],
    [60, 12],
    [100, 20],
    [15 * 60, 60],
    [3_600, 120],
    [24 * 3_600, 120],
  ])('after %i s of waiting is %i s without jitter', (waitedSeconds, gapSeconds) => {
    expect(gapAfter(waitedSeconds * SECOND, middle)).toBeCloseTo(gapSeconds * SECOND, -1);
  });

  it('stays within 3 s and 120 s, and out of 25-30 s, whatever the jitter', () => {
    fc.assert(
      fc.property(waited, randomValue, (waitedMs, value) => {
        const gap = gapAfter(waitedMs, () => value);
        expect(gap).toBeGreaterThanOrEqual(SHORTEST_GAP_MS);
        expect(gap).toBeLessThanOrEqual(LONGEST_GAP_MS);
        expect(gap < 25 * SECOND || gap >= 30 * SECOND).toBe(true);
      }),
    );
  });

  it('differs between clients that failed together, at the floor and at the cap too', () => {
    for (const waitedMs of [0, 24 * 3_600 * SECOND]) {
      const gaps = [0, 0.1, 0.2, 0.3, 0.4].map((value) => gapAfter(waitedMs, () => value));
      expect(new Set(gaps).size).toBe(5);
    }
  });
});
