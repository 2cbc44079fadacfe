import { describe, expect, it } from 'vitest';
import { hazardOf, learntGap, measureLearning } from '../../../bench/retry/learning.ts';
import { anOutage } from '../../../fixtures/outages.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** A site that comes back at any moment alike, after so long on average. */
const withoutMemory = (meanMs: number) => hazardOf((_, __, horizonMs) => 1 - Math.exp(-horizonMs / meanMs));

describe('a schedule that learns', () => {
  it('tries every √(2λμ) where recovery is without memory (Keller 1974)', () => {
    const price = 0.1 * SECOND;
    for (const elapsedMs of [10 * MINUTE, 60 * MINUTE, 300 * MINUTE]) {
      expect(learntGap(withoutMemory(30 * MINUTE), price, elapsedMs)).toBeCloseTo(Math.sqrt(2 * price * 30 * MINUTE), 0);
    }
  });

  it('tries more often where the site comes back sooner, and less for a higher price', () => {
    const gap = (meanMs: number, price: number) => learntGap(withoutMemory(meanMs), price, 60 * MINUTE);
    expect(gap(10 * MINUTE, 100)).toBeLessThan(gap(20 * MINUTE, 100));
    expect(gap(10 * MINUTE, 100)).toBeLessThan(gap(10 * MINUTE, 200));
  });

  it('keeps Rebound\'s bounds of 3 s and 120 s', () => {
    expect(learntGap(withoutMemory(30 * MINUTE), 1e-9, 60 * MINUTE)).toBe(3 * SECOND);
    expect(learntGap(withoutMemory(30 * MINUTE), 1e9, 60 * MINUTE)).toBe(120 * SECOND);
    expect(learntGap(withoutMemory(30 * MINUTE), 1e9, 0)).toBe(3 * SECOND);
  });

  it('is measured only where enough was known of other repositories, with as many requests as Rebound\'s curve', () => {
    const all = Array.from({ length: 70 }, (_, index) => anOutage({
      repository: `owner/status-${index % 4}`, site: `site ${index % 8}`, incident: `incident ${index}`, startMs: index * DAY, lengthMs: (5 + 7 * (index % 11)) * MINUTE,
    }));
    const { outages, arms } = measureLearning(all, all);
    // Thirty of the 39 before the fortieth are other repositories'.
    expect(outages).toBe(31);
    const requests = Object.values(arms).map(({ probes }) => probes);
    expect(requests).toHaveLength(3);
    for (const each of requests) expect(each / (requests[0] ?? 0)).toBeCloseTo(1, 1);
  });
});
