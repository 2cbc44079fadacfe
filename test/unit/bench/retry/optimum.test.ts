import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf, leastCost, optimum } from '../../../bench/retry/optimum.ts';
import type { Wait } from '../../../bench/retry/waits.ts';

const aWait = (waitMs: number, weight = 1, stripMs = 0): Wait => ({ waitMs, weight, stripMs });

/** The cost of every set of moments that has the last one, looked at one by one. */
function leastByTrying(waits: readonly Wait[], moments: readonly number[], price: number): number {
  const all = waits.reduce((sum, { weight }) => sum + weight, 0);
  const end = moments.at(-1) ?? 0;
  let least = Number.POSITIVE_INFINITY;
  const inner = moments.slice(1, -1);
  for (let set = 0; set < 2 ** inner.length; set++) {
    const tries = [...inner.filter((_, index) => (set >> index) & 1), end];
    const cost = waits.reduce((sum, { waitMs, weight }) => {
      const found = tries.findIndex((moment) => moment >= waitMs);
      const [delay, made] = found < 0 ? [0, tries.length] : [(tries[found] ?? 0) - waitMs, found + 1];
      return sum + weight * (delay + price * made);
    }, 0);
    least = Math.min(least, cost / all);
  }
  return least;
}

describe('the best schedule', () => {
  it('costs as little as the best of all that there are', () => {
    const moments = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 }).map((all) => [0, ...all.toSorted((a, b) => a - b)]);
    const waits = fc.array(fc.record({ waitMs: fc.integer({ min: 1, max: 1_200 }), weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(moments, waits, fc.integer({ min: 0, max: 400 }), (at, drawn, price) => {
        const all = drawn.map(({ waitMs, weight }) => aWait(waitMs, weight));
        expect(leastCost(gridOf(all, at), price)).toBeCloseTo(leastByTrying(all, at, price), 6);
      }),
      { numRuns: 300 },
    );
  });

  it('has half the mean, squared, to share between delay and tries where recovery is without memory (Keller 1974)', () => {
    // E[D]·E[N] ≥ ½(∫√(f·S))² = mean / 2 in the limit of many tries, reached by an even gap.
    const mean = 100_000;
    const waits = Array.from({ length: 20_000 }, (_, index) => aWait(-mean * Math.log((index + 0.5) / 20_000)));
    const moments = Array.from({ length: 12_001 }, (_, index) => index * 100);
    const tries = 50;
    expect((optimum(waits, moments).meanDelay(tries) * tries) / (mean / 2)).toBeGreaterThan(0.97);
    expect((optimum(waits, moments).meanDelay(tries) * tries) / (mean / 2)).toBeLessThan(1.05);
  });

  it('knows nothing finer than the strip that a visitor stands for', () => {
    const even = Array.from({ length: 4_000 }, (_, index) => aWait((index + 0.5) / 4));
    const moments = Array.from({ length: 9 }, (_, index) => index * 125);
    const byTrying = leastByTrying(even, moments, 300);
    expect(leastCost(gridOf([aWait(500, 1, 1_000)], moments), 300)).toBeCloseTo(byTrying, 1);
    // The one visitor alone could be met exactly.
    expect(leastCost(gridOf([aWait(500)], moments), 300)).toBeCloseTo(300, 6);
    expect(byTrying).toBeGreaterThan(500);
  });
});

describe('the grid', () => {
  it('holds all waits up to its end, with their lengths', () => {
    const grid = gridOf([aWait(15, 1, 10), aWait(200), aWait(5_000)], [0, 12, 20, 300]);
    expect([...grid.over].map((share) => share * 3)).toEqual([0, expect.closeTo(0.2, 9), expect.closeTo(1, 9), expect.closeTo(2, 9)]);
    expect((grid.lengths.at(-1) ?? 0) * 3).toBeCloseTo(215, 9);
  });
});
