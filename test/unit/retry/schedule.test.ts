import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAfter } from '../../../src/retry/schedule.ts';
import { seededRandom } from '../../fakes/random.ts';

const SECOND = 1_000;
const middle = () => 0.5;
const waited = fc.integer({ min: -1_000, max: 100 * 24 * 3_600 * SECOND });
const randomValue = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the gap before the next attempt', () => {
  it.each([
    // Near the floor of 3 s, half-way between it and twice as much.
    [0, 4.5],
    [10, 4.5],
    [20, 4.5],
    [60, 12],
    [100, 20],
    [15 * 60, 60],
    [3_600, 120],
    [24 * 3_600, 120],
  ])('after %i s of waiting is %d s at medium chance', (waitedSeconds, gapSeconds) => {
    expect(gapAfter(waitedSeconds * SECOND, middle, 'normal')).toBeCloseTo(gapSeconds * SECOND, -1);
  });

  it.each([
    [0, 9, 4.5],
    [20, 9, 4.5],
    [100, 40, 12],
    [15 * 60, 120, 36],
    [3_600, 240, 72],
    [24 * 3_600, 240, 72],
  ])('after %i s is %d s on the gentle schedule and %d s on the eager one', (waitedSeconds, gentle, eager) => {
    expect(gapAfter(waitedSeconds * SECOND, middle, 'gentle')).toBeCloseTo(gentle * SECOND, -1);
    expect(gapAfter(waitedSeconds * SECOND, middle, 'eager')).toBeCloseTo(eager * SECOND, -1);
  });

  it.each([
    ['gentle', 6, 240],
    ['normal', 3, 120],
    ['eager', 3, 72],
  ] as const)('on the %s schedule stays within %i s and %i s, and out of 25-30 s, whatever the jitter', (schedule, shortest, longest) => {
    fc.assert(
      fc.property(waited, randomValue, (waitedMs, value) => {
        const gap = gapAfter(waitedMs, () => value, schedule);
        expect(gap).toBeGreaterThanOrEqual(shortest * SECOND);
        expect(gap).toBeLessThanOrEqual(longest * SECOND);
        expect(gap < 25 * SECOND || gap >= 30 * SECOND).toBe(true);
      }),
    );
  });

  it.each([
    [0, 3, 6],
    [20, 3, 6],
    [22, 3.3, 6],
    [60, 9, 15],
    [15 * 60, 45, 75],
  ])('after %i s lies between %d s and %d s', (waitedSeconds, from, to) => {
    expect(gapAfter(waitedSeconds * SECOND, () => 0, 'normal')).toBeCloseTo(from * SECOND, -1);
    expect(gapAfter(waitedSeconds * SECOND, () => 1 - Number.EPSILON, 'normal')).toBeCloseTo(to * SECOND, -1);
  });

  it.each(['gentle', 'normal'] as const)('brings clients that failed together apart on the %s schedule: after half a minute no second has a fifth of them', (schedule) => {
    const random = seededRandom(1);
    const bySecond = new Map<number, number>();
    const clients = 5_000;
    for (let client = 0; client < clients; client++) {
      for (let at = gapAfter(0, random, schedule); at < 120 * SECOND; at += gapAfter(at, random, schedule)) {
        const second = Math.floor(at / SECOND);
        bySecond.set(second, (bySecond.get(second) ?? 0) + 1);
      }
    }
    const later = [...bySecond].filter(([second]) => second >= 30).map(([, tries]) => tries / clients);
    expect(Math.max(...later)).toBeLessThanOrEqual(0.2);
  });

  it.each(['gentle', 'normal', 'eager'] as const)('differs between clients that failed together, at the floor and at the cap of the %s schedule too', (schedule) => {
    for (const waitedMs of [0, 24 * 3_600 * SECOND]) {
      const gaps = [0, 0.1, 0.2, 0.3, 0.4].map((value) => gapAfter(waitedMs, () => value, schedule));
      expect(new Set(gaps).size).toBe(5);
    }
  });
});
