import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survivalAt, type SurvivalCurve } from '../../../src/forecast/survival-curve.ts';
import { waitingCurve } from '../../../src/forecast/waiting-curve.ts';
import { curves } from './arbitraries.ts';

describe('how long a visitor waits who comes at any moment', () => {
  it('is what a hand works out', () => {
    // Every outage lasts between 0 and 10, evenly: of those met, the wait exceeds w with (1 − w/10)².
    const even: SurvivalCurve = { atMs: [0, 2, 4, 6, 8, 10], surviving: [1, 0.8, 0.6, 0.4, 0.2, 1e-12], tail: 1 };
    for (const [index, share] of waitingCurve(even, 1_000).surviving.entries()) expect(share).toBeCloseTo((1 - index / 5) ** 2, 6);
  });

  it('is the outages\' own curve when visitors come at the start', () => {
    const curve: SurvivalCurve = { atMs: [0, 10_000, 20_000], surviving: [1, 0.5, 0.25], tail: 1 };
    for (const [index, share] of waitingCurve(curve, 0.5).surviving.entries()) expect(share).toBeCloseTo(curve.surviving[index] ?? Number.NaN, 3);
  });

  it('falls from 1 and stays above 0', () => {
    fc.assert(
      fc.property(curves, fc.integer({ min: 1, max: 100_000_000 }), (curve, windowMs) => {
        const { surviving } = waitingCurve(curve, windowMs);
        expect(surviving[0]).toBe(1);
        for (const [index, share] of surviving.entries()) expect(share).toBeLessThanOrEqual((surviving[index - 1] ?? 1) + 1e-9);
        expect(surviving.every((share) => share > 0)).toBe(true);
        expect(survivalAt({ ...curve, surviving }, 1e12)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
