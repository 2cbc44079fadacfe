import fc from 'fast-check';
import type { SurvivalCurve } from '../../../src/forecast/survival-curve.ts';

/** Some outages, one at least. */
export const observations = fc.array(
  fc.record({ lengthMs: fc.integer({ min: 0, max: 50 }), ended: fc.boolean(), weight: fc.double({ min: 0.01, max: 10, noNaN: true }) }),
  { minLength: 1, maxLength: 60 },
);

/** Any curve: some points, each keeping a part of what the one before kept. */
export const curves: fc.Arbitrary<SurvivalCurve> = fc
  .record({
    steps: fc.array(fc.record({ width: fc.integer({ min: 1, max: 10_000_000 }), keeps: fc.double({ min: 0.05, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 20 }),
    tail: fc.double({ min: 0.05, max: 3, noNaN: true }),
  })
  .map(({ steps, tail }) => {
    const atMs = [0];
    const surviving = [1];
    for (const { width, keeps } of steps) {
      atMs.push((atMs.at(-1) ?? 0) + width);
      surviving.push((surviving.at(-1) ?? 1) * keeps);
    }
    return { atMs, surviving, tail };
  });
