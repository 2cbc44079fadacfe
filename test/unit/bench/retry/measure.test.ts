import { describe, expect, it } from 'vitest';
import { measure } from '../../../bench/retry/measure.ts';
import { CARES_MS, type Wait } from '../../../bench/retry/waits.ts';

const aWait = (waitMs: number, weight = 1): Wait => ({ waitMs, weight, stripMs: 0 });
const SECOND = 1_000;

describe('what a schedule comes to', () => {
  const tries = Float64Array.of(10 * SECOND, 40 * SECOND, 400 * SECOND);

  it('is the delay to the first try at or after the recovery, and the tries up to it', () => {
    const { meanDelaySeconds, probes } = measure([aWait(4 * SECOND), aWait(10 * SECOND), aWait(28 * SECOND, 2)], () => tries);
    expect(meanDelaySeconds).toBeCloseTo((6 + 0 + 2 * 12) / 4, 9);
    expect(probes).toBeCloseTo((1 + 1 + 2 * 2) / 4, 9);
  });

  it('counts as in time what comes within 10 s or a tenth of the wait', () => {
    // 10 s late after 30 s is in time, 11 s after 29 is not; 39 s after 361 is not, 36 s after 364 is.
    expect(measure([aWait(30 * SECOND)], () => tries).noticedInTime).toBe(1);
    expect(measure([aWait(29 * SECOND)], () => tries).noticedInTime).toBe(0);
    expect(measure([aWait(361 * SECOND)], () => tries).noticedInTime).toBe(0);
    expect(measure([aWait(364 * SECOND)], () => tries).noticedInTime).toBe(1);
  });

  it('has no delay where nobody cares any more, but the tries until then', () => {
    const long = Float64Array.of(SECOND, CARES_MS, CARES_MS + SECOND);
    const { meanDelaySeconds, probes, noticedInTime } = measure([aWait(SECOND / 2), aWait(10 * CARES_MS)], () => long);
    expect(meanDelaySeconds).toBeCloseTo(0.5, 9);
    expect(noticedInTime).toBe(1);
    expect(probes).toBeCloseTo((1 + 1) / 2, 9);
  });

  it('has its 95 % point by weight', () => {
    expect(measure([aWait(9 * SECOND, 94), aWait(5 * SECOND, 2), aWait(0, 4)], () => tries).p95DelaySeconds).toBe(5);
  });
});
