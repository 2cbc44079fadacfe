import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaBetween, chanceWithin, kaplanMeier, survivalAt, type SurvivalCurve } from '../../../src/forecast/survival-curve.ts';
import { curves, observations } from './arbitraries.ts';

const ended = (lengthMs: number, weight = 1) => ({ lengthMs, ended: true, weight });
const censored = (lengthMs: number, weight = 1) => ({ lengthMs, ended: false, weight });

/** Falls from 1 to a half at 10, to a quarter at 20; α = 1 beyond. */
const CURVE: SurvivalCurve = { atMs: [0, 10, 20], surviving: [1, 0.5, 0.25], tail: 1 };

describe('the product-limit estimate', () => {
  it('is what a hand works out', () => {
    // Five at risk: one ends at 1. At 2 one of four ends, another is censored and still at risk. At 4 one of two ends.
    const steps = kaplanMeier([ended(1), ended(2), censored(2), ended(4), censored(5)]);
    expect(steps.map(({ atMs }) => atMs)).toEqual([1, 2, 4]);
    expect(steps.map(({ surviving }) => surviving)).toEqual([4 / 5, (4 / 5) * (3 / 4), expect.closeTo((4 / 5) * (3 / 4) * (1 / 2), 12)]);
  });

  /** Freireich 1963, 6-MP group: weeks of remission, + censored; the estimate is in every textbook. */
  it('is that of the leukaemia trial', () => {
    const remissions = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((weeks) => ended(weeks));
    const still = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((weeks) => censored(weeks));
    const steps = kaplanMeier([...remissions, ...still]);
    expect(steps.map(({ atMs }) => atMs)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    for (const [index, share] of [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448].entries()) expect(steps[index]?.surviving).toBeCloseTo(share, 3);
  });

  it('is the plain share where nothing is censored', () => {
    const steps = kaplanMeier([ended(1), ended(2), ended(2), ended(4)]);
    expect(steps.map(({ surviving }) => surviving)).toEqual([0.75, expect.closeTo(0.25, 12), 0]);
  });

  it('leaves out what has no weight or no length', () => {
    expect(kaplanMeier([ended(3), ended(1, 0), ended(Number.NaN), ended(-1), ended(2, Number.NaN)])).toEqual([{ atMs: 3, surviving: 0 }]);
    expect(kaplanMeier([])).toEqual([]);
  });

  it('only falls, within 0 and 1, and is never NaN', () => {
    fc.assert(
      fc.property(observations, (sample) => {
        const shares = [1, ...kaplanMeier(sample).map(({ surviving }) => surviving)];
        return shares.every((share, index) => share >= 0 && share <= (shares[index - 1] ?? 1));
      }),
    );
  });

  it('does not care for the scale of the weights', () => {
    fc.assert(
      fc.property(observations, fc.double({ min: 0.01, max: 100, noNaN: true }), (sample, scale) => {
        const scaled = kaplanMeier(sample.map((each) => ({ ...each, weight: each.weight * scale })));
        const plain = kaplanMeier(sample);
        expect(scaled).toHaveLength(plain.length);
        for (const [index, { surviving }] of plain.entries()) expect(scaled[index]?.surviving).toBeCloseTo(surviving, 6);
      }),
    );
  });

  it('never sees more recoveries when an end turns out to be a censoring', () => {
    fc.assert(
      fc.property(observations, fc.nat(), (sample, which) => {
        const at = which % sample.length;
        const fewer = kaplanMeier(sample.map((each, index) => (index === at ? { ...each, ended: false } : each)));
        const all = kaplanMeier(sample);
        const shareAt = (steps: typeof all, time: number) => steps.findLast(({ atMs }) => atMs <= time)?.surviving ?? 1;
        for (const { lengthMs } of sample) expect(shareAt(fewer, lengthMs)).toBeGreaterThanOrEqual(shareAt(all, lengthMs) - 1e-9);
      }),
    );
  });
});

describe('a curve', () => {
  it('runs straight between its points and falls by a power beyond them', () => {
    expect([0, 5, 10, 15, 20, 40, 80].map((time) => survivalAt(CURVE, time))).toEqual([1, 0.75, 0.5, 0.375, 0.25, 0.125, 0.0625]);
  });

  it('tells the chance of those that are left', () => {
    expect(chanceWithin(CURVE, 0, 10)).toBe(0.5);
    expect(chanceWithin(CURVE, 10, 10)).toBe(0.5);
    expect(chanceWithin(CURVE, 20, 20)).toBe(0.5);
    expect(chanceWithin(CURVE, 10, 0)).toBe(0);
  });

  it('has the area that a hand works out', () => {
    expect(areaBetween(CURVE, 0, 10)).toBe(7.5);
    expect(areaBetween(CURVE, 5, 15)).toBe((5 * (0.75 + 0.5)) / 2 + (5 * (0.5 + 0.375)) / 2);
    expect(areaBetween(CURVE, 0, 40)).toBeCloseTo(7.5 + 3.75 + 0.25 * 20 * Math.log(2), 12);
    expect(areaBetween(CURVE, 40, 80)).toBeCloseTo(0.25 * 20 * Math.log(2), 12);
    expect(areaBetween({ ...CURVE, tail: 0.5 }, 0, 80)).toBeCloseTo(7.5 + 3.75 + 0.25 * 20 * 2 * (Math.sqrt(4) - 1), 12);
  });

  it('gives a longer wait no smaller a chance, and the unconditional one at the start', () => {
    const time = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(curves, time, time, time, (curve, elapsed, one, other) => {
        const [shorter, longer] = [Math.min(one, other), Math.max(one, other)];
        const chance = chanceWithin(curve, elapsed, shorter);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chanceWithin(curve, elapsed, longer)).toBeGreaterThanOrEqual(chance);
        expect(chanceWithin(curve, elapsed, longer)).toBeLessThanOrEqual(1);
        expect(chanceWithin(curve, 0, shorter)).toBeCloseTo(1 - survivalAt(curve, shorter), 12);
      }),
    );
  });
});
