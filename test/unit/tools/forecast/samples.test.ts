import { describe, expect, it } from 'vitest';
import { knownBefore } from '../../../../tools/forecast/bench/known-before.ts';
import { spreadOverInterval } from '../../../../tools/forecast/spread.ts';
import { weighOutages } from '../../../../tools/forecast/weigh-outages.ts';
import { anOutage } from '../../../fixtures/outages.ts';

describe('weights', () => {
  it('count an incident once, however many sites it met', () => {
    const weights = weighOutages([anOutage({ site: 'a' }), anOutage({ site: 'b' }), anOutage({ incident: 'owner/status 2' })], 20).map(({ weight }) => weight);
    expect(weights).toEqual([0.5, 0.5, 1]);
  });

  it('count a repository as so many incidents at most', () => {
    const many = Array.from({ length: 40 }, (_, index) => anOutage({ incident: `owner/status ${index}` }));
    const other = anOutage({ repository: 'other/status', incident: 'other/status 1' });
    const weighed = weighOutages([...many, other], 10);
    expect(weighed.slice(0, 40).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(10, 9);
    expect(weighed.at(-1)?.weight).toBe(1);
  });
});

describe('a recorded length', () => {
  it('is spread over what it may have been, with its weight and its mean', () => {
    const spread = spreadOverInterval({ lengthMs: 1_000, ended: true, weight: 3 }, 500);
    expect(spread.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(3, 12);
    expect(spread.reduce((sum, { weight, lengthMs }) => sum + weight * lengthMs, 0) / 3).toBeCloseTo(1_000, 9);
    expect(spread.every(({ lengthMs }) => lengthMs > 500 && lengthMs < 1_500)).toBe(true);
  });

  it('stays as it is while the outage lasts, and never falls to nothing', () => {
    expect(spreadOverInterval({ lengthMs: 1_000, ended: false, weight: 1 }, 500)).toEqual([{ lengthMs: 1_000, ended: false, weight: 1 }]);
    expect(spreadOverInterval({ lengthMs: 10, ended: true, weight: 1 }, 500).every(({ lengthMs }) => lengthMs > 0)).toBe(true);
  });
});

describe('what was known at a moment', () => {
  it('leaves out what began later and does not know how others ended', () => {
    const over = anOutage({ startMs: 0, lengthMs: 100 });
    const lasting = anOutage({ startMs: 50, lengthMs: 5_000 });
    const later = anOutage({ startMs: 200 });
    expect(knownBefore([over, lasting, later], 200)).toEqual([over, { ...lasting, lengthMs: 150, ended: false }]);
  });
});
