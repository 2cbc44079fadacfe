import { describe, expect, it } from 'vitest';
import { CHROMIUM, REFERENCE_SCHEDULES } from '../../../bench/retry/reference-schedules.ts';
import { reboundTrajectory } from '../../../bench/retry/rebound-trajectory.ts';
import { ANSWER_MS, byTries } from '../../../bench/retry/trajectories.ts';
import { DEFAULT_SETTINGS } from '../../../../src/store/settings.ts';
import { seededRandom } from '../../../fakes/random.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const middle = () => 0.5;

function gapsOf(name: string, count: number, random = middle): number[] {
  return Array.from({ length: count }, (_, tries) => Math.round(REFERENCE_SCHEDULES[name]?.(tries, random) ?? Number.NaN));
}

describe('what others do', () => {
  it('is Chromium\'s table: 1, 5, 30 s, 1, 5, 10, 30 min, then every 30 min', () => {
    expect(gapsOf(CHROMIUM, 9)).toEqual([1, 5, 30, 60, 300, 600, 1_800, 1_800, 1_800].map((seconds) => seconds * SECOND));
  });

  it('is gRPC\'s back-off: 1 s × 1.6 up to 120 s, a fifth more or less', () => {
    expect(gapsOf('gRPC', 4)).toEqual([1_000, 1_600, 2_560, 4_096]);
    expect(gapsOf('gRPC', 40).at(-1)).toBe(120 * SECOND);
    expect(gapsOf('gRPC', 1, () => 0)).toEqual([800]);
    expect(gapsOf('gRPC', 1, () => 1)).toEqual([1_200]);
  });

  it('is CrashLoopBackOff: 10 s doubled up to 5 min', () => {
    expect(gapsOf('CrashLoopBackOff', 7)).toEqual([10, 20, 40, 80, 160, 300, 300].map((seconds) => seconds * SECOND));
  });

  it('is full jitter: anything up to 1 s doubled, at most 60 s', () => {
    expect(gapsOf('full jitter, cap 60 s', 8)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(gapsOf('full jitter, cap 60 s', 3, () => 0)).toEqual([0, 0, 0]);
  });

  it('counts each gap from the answer to the try before', () => {
    const tries = byTries(() => 10 * SECOND, MINUTE)(middle);
    expect([...tries].slice(0, 3)).toEqual([10_000, 20_000 + ANSWER_MS, 30_000 + 2 * ANSWER_MS]);
    expect(tries.at(-1)).toBeGreaterThan(MINUTE);
    expect(tries.at(-2)).toBeLessThanOrEqual(MINUTE);
  });
});

describe('Rebound\'s own tries', () => {
  const HOUR = 60 * MINUTE;

  it('keep 3 s and 120 s between them for as long as they are looked at', () => {
    const tries = [0, ...reboundTrajectory(seededRandom(1), undefined, 2 * HOUR)];
    const gaps = tries.slice(1).map((moment, index) => moment - (tries[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3 * SECOND);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(120 * SECOND + ANSWER_MS);
    expect(tries.at(-1)).toBeGreaterThan(2 * HOUR);
    expect(tries.at(-2)).toBeLessThanOrEqual(2 * HOUR);
  });

  it('are no more with a hundred tabs', () => {
    const one = reboundTrajectory(seededRandom(1), undefined, HOUR).length;
    const hundred = reboundTrajectory(seededRandom(1), { tabs: 100, settings: DEFAULT_SETTINGS }, HOUR).length;
    expect(Math.abs(hundred - one)).toBeLessThanOrEqual(0.1 * one);
  });
});
