import { describe, expect, it } from 'vitest';
import { crossValidate } from '../../../../tools/forecast/bench/cross-validate.ts';
import { outcomeOf } from '../../../../tools/forecast/bench/prediction-case.ts';
import { predictors, type Known } from '../../../../tools/forecast/bench/predictors.ts';
import { reportOn } from '../../../../tools/forecast/bench/report.ts';
import { brierScore, calibrationError, calibrationTable } from '../../../../tools/forecast/bench/score.ts';
import { MINUTE_MS } from '../../../../src/lib/time.ts';
import { anOutage } from '../../../fixtures/outages.ts';

describe('what came of a prediction', () => {
  const START = { from: 'start' } as const;

  it('counted from the start, is back or not back, for outages that still lasted', () => {
    const ten = { lengthMs: 10, ended: true };
    expect(outcomeOf(ten, START, 5, 5)).toEqual({ back: 1, still: 0, unknown: 0 });
    expect(outcomeOf(ten, START, 5, 4)).toEqual({ back: 0, still: 1, unknown: 0 });
    expect(outcomeOf(ten, START, 10, 5)).toEqual({ back: 0, still: 0, unknown: 0 });
  });

  it('counted from arrival, is the share of arrivals', () => {
    // Arrivals from 0 to 8. After a wait of 4 those up to 6 still wait; 3 later those up to 3.
    expect(outcomeOf({ lengthMs: 10, ended: true }, { from: 'arrival', windowMs: 8 }, 4, 3)).toEqual({ back: 3 / 8, still: 3 / 8, unknown: 0 });
    // Nobody comes after 8, and all who did wait more than 100.
    expect(outcomeOf({ lengthMs: 200, ended: true }, { from: 'arrival', windowMs: 8 }, 4, 100)).toEqual({ back: 0, still: 1, unknown: 0 });
  });

  it('is unknown where the record ends before', () => {
    expect(outcomeOf({ lengthMs: 10, ended: false }, START, 5, 10)).toEqual({ back: 0, still: 0, unknown: 1 });
    expect(outcomeOf({ lengthMs: 10, ended: false }, START, 5, 4)).toEqual({ back: 0, still: 1, unknown: 0 });
  });
});

describe('scores', () => {
  const SCORED = [
    { chance: 0.8, back: 1, still: 0 },
    { chance: 0.82, back: 0, still: 1 },
    { chance: 0.1, back: 0, still: 2 },
  ];

  it('are the mean squared error by weight', () => {
    expect(brierScore(SCORED)).toBeCloseTo((0.04 + 0.6724 + 2 * 0.01) / 4, 12);
  });

  it('set what was said beside what came true', () => {
    const rows = calibrationTable(SCORED);
    expect(rows.map(({ from, observed, weight }) => [from, observed, weight])).toEqual([[0.1, 0, 2], [0.8, 0.5, 2]]);
    expect(rows[1]?.predicted).toBeCloseTo(0.81, 12);
    expect(calibrationError(rows)).toBeCloseTo((2 * 0.1 + 2 * 0.31) / 4, 12);
  });
});

/** Outages of four repositories in turn, one an hour: those of `quick/…` last six minutes, all others two hours. */
function someOutages() {
  const repositories = ['a/status', 'b/status', 'c/status', 'quick/status'];
  return Array.from({ length: 120 }, (_, index) => {
    const repository = repositories[index % 4] ?? '';
    const lengthMs = (repository === 'quick/status' ? 6 : 120) * MINUTE_MS;
    return anOutage({ repository, incident: `${repository} ${index}`, startMs: index * 60 * MINUTE_MS, lengthMs });
  });
}

describe('cross-validation', () => {
  it('lets a predictor see neither the future nor the repository that is tested', () => {
    const seen: Known[] = [];
    const outages = someOutages();
    crossValidate(outages, { from: 'start' }, (known) => {
      seen.push(known);
      return { constant: () => 0.5 };
    });
    expect(seen.length).toBeGreaterThan(50);
    for (const { outage, others, own } of seen) {
      expect(others.some(({ repository }) => repository === outage.repository)).toBe(false);
      expect(others.every(({ startMs, lengthMs }) => startMs + lengthMs <= outage.startMs)).toBe(true);
      expect(own.every(({ startMs, site, repository }) => startMs < outage.startMs && site === outage.site && repository === outage.repository)).toBe(true);
    }
  });

  it('says before which outages too little was known', () => {
    const { tested, skipped } = crossValidate(someOutages(), { from: 'start' }, () => ({ constant: () => 0.5 }));
    expect(tested).toBe(120);
    // Before the outage of number i stand i − ⌊i/4⌋ of the three other repositories; these are 30 from i = 39 on.
    expect(skipped).toBe(39);
  });

  it('finds that a site of its own kind is foretold by its own history', () => {
    const { predictors: found, byHorizonMinutes } = reportOn(crossValidate(someOutages(), { from: 'start' }, predictors));
    expect(found['forecast']?.brier).toBeLessThan(found['class']?.brier ?? 0);
    expect(found['forecast']?.skill).toBeGreaterThan(0.1);
    expect(found['constant']?.skill).toBe(0);
    expect(Object.keys(byHorizonMinutes)).toEqual(['1', '5', '15', '60']);
  });
});
