import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend } from '../../../src/forecast/blend.ts';
import type { SurvivalCurve } from '../../../src/forecast/survival-curve.ts';
import { curves, observations } from './arbitraries.ts';

const HALF_BY_TEN: SurvivalCurve = { atMs: [0, 10, 20], surviving: [1, 0.5, 0.25], tail: 1 };

describe('a curve that is corrected by outages nearer at hand', () => {
  it('counts itself as so many outages', () => {
    // Four of the curve: two end at 10, one at 20, one lasts. With four more that end at 10, two of eight last beyond.
    const four = Array.from({ length: 4 }, () => ({ lengthMs: 10, ended: true, weight: 1 }));
    const { surviving } = blend(HALF_BY_TEN, four, 4);
    expect(surviving).toEqual([1, expect.closeTo(2 / 8, 12), expect.closeTo(1 / 8, 12)]);
  });

  it('stays as it is without any', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        for (const [index, share] of blend(curve, [], 8).surviving.entries()) expect(share).toBeCloseTo(curve.surviving[index] ?? Number.NaN, 9);
      }),
    );
  });

  it('follows them the more, the less it counts itself', () => {
    const short = Array.from({ length: 6 }, () => ({ lengthMs: 5, ended: true, weight: 1 }));
    const shares = [1, 10, 100, 10_000].map((outages) => blend(HALF_BY_TEN, short, outages).surviving[1] ?? Number.NaN);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares[3]).toBeCloseTo(0.5, 2);
  });

  it('never reaches 0, so that there is always something to condition on', () => {
    fc.assert(
      fc.property(curves, observations, (curve, sample) => {
        expect(blend(curve, sample, 8).surviving.every((share) => share > 0 && share <= 1)).toBe(true);
      }),
    );
  });
});
