import { expect, test } from 'vitest';
import { compare } from '../../../bench/healthy/compare.ts';

/** A machine that gets slower and slower. */
const DRIFT = [10, 20, 40, 80, 160];
const arm = (factor: number) => DRIFT.map((ms) => ({ cpuMs: ms * factor, loadMs: ms }));

test('compares within a round, so that a machine that gets slower changes nothing', () => {
  const { medians, overListener, overNone, overOther } = compare({ 'no extension': arm(1), 'empty listener': arm(1.5), Rebound: arm(3) }, 'cpuMs');
  expect(medians).toEqual({ 'no extension': 40, 'empty listener': 60, Rebound: 120 });
  expect(overListener).toEqual({ middle: 2, low: 2, high: 2 });
  expect(overNone).toEqual({ middle: 3, low: 3, high: 3 });
  expect(overOther).toBeUndefined();
});

test('compares with another build where there is one', () => {
  const { overOther } = compare({ 'no extension': arm(1), 'empty listener': arm(1), Rebound: arm(3), 'other build': arm(6) }, 'cpuMs');
  expect(overOther?.middle).toBe(0.5);
});
