import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planByHand, planNext, planSoon } from '../../../src/retry/plan.ts';
import { LONGEST_GAP_MS, SHORTEST_GAP_MS } from '../../../src/retry/schedule.ts';
import { anIncident, NOW } from '../../fixtures/incidents.ts';

const SECOND = 1_000;
const SCHEDULES = ['gentle', 'normal', 'eager'] as const;
/** In seconds. */
const FLOORS = { gentle: 6, normal: 3, eager: 3 };
/** After a wait, in ms: min(20 %, 2·√seconds) within 3 s and 120 s; rounded up to whole ms. */
const usualGap = (waited: number) => Math.ceil(Math.min(120, Math.max(3, Math.min(waited / SECOND / 5, 2 * Math.sqrt(waited / SECOND)))) * SECOND);
const randomValue = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the next attempt', () => {
  it('is never before a Retry-After, and comes soon after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600 * SECOND }), randomValue, (asked, value) => {
        const incident = { ...anIncident(), notBefore: NOW + asked };
        for (const plan of [planNext, planSoon]) {
          const { nextAt } = plan(incident, NOW, () => value, 'normal');
          expect(nextAt).toBeGreaterThanOrEqual(NOW + asked);
          expect(nextAt).toBeLessThanOrEqual(NOW + Math.max(asked + usualGap(asked), 6 * SECOND));
        }
      }),
    );
  });

  it.each([
    [30, 6],
    [120, 21.9],
    [3_600, 120],
  ])('of clients that were all asked to wait %i s comes over a usual gap, %d s', (askedSeconds, spreadSeconds) => {
    const incident = anIncident({ notBefore: NOW + askedSeconds * SECOND });
    const [first, middle, last] = [0, 0.5, 1 - Number.EPSILON].map((value) => planNext(incident, NOW, () => value, 'normal').nextAt - incident.notBefore);
    expect(first).toBe(0);
    expect(middle).toBeCloseTo((spreadSeconds / 2) * SECOND, -2);
    expect(last).toBeCloseTo(spreadSeconds * SECOND, -2);
  });

  it.each(SCHEDULES)('keeps the floor and Retry-After on the %s schedule', (schedule) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600 * SECOND }), fc.integer({ min: 0, max: 1_000 * SECOND }), randomValue, (waited, asked, value) => {
        const incident = anIncident({ countFrom: NOW - waited, lastAttemptAt: NOW, notBefore: NOW + asked });
        for (const plan of [planNext, planSoon]) {
          expect(plan(incident, NOW, () => value, schedule).nextAt).toBeGreaterThanOrEqual(NOW + Math.max(asked, FLOORS[schedule] * SECOND));
        }
      }),
    );
  });

  it('is not hurried by the eager schedule where the site answers slowly or is down for everyone', () => {
    const slow = anIncident({ lastAnswerMs: 4 * SECOND });
    expect(planNext(slow, NOW, () => 0, 'eager').nextAt - NOW).toBe(40 * SECOND);
    const downForAll = anIncident({ unhurriedUntil: NOW + 60 * SECOND });
    expect(planNext(downForAll, NOW, () => 0, 'eager').nextAt - NOW).toBe(15 * SECOND);
  });

  it('keeps ten times the distance of a slow answer, up to the longest gap', () => {
    const slow = { ...anIncident(), lastAnswerMs: 4 * SECOND };
    expect(planNext(slow, NOW, () => 0.5, 'normal').nextAt - NOW).toBe(40 * SECOND);
    const slower = { ...anIncident(), lastAnswerMs: 25 * SECOND };
    expect(planNext(slower, NOW, () => 0.5, 'normal').nextAt - NOW).toBe(LONGEST_GAP_MS);
  });

  it('that is made sooner keeps the floor, and a quarter of the gap in a long wait', () => {
    const justTried = { ...anIncident(), lastAttemptAt: NOW };
    expect(planSoon(justTried, NOW, () => 0, 'normal').nextAt - NOW).toBe(SHORTEST_GAP_MS);
    const longWait = { ...justTried, countFrom: NOW - 10 * 3_600 * SECOND };
    expect(planSoon(longWait, NOW, () => 0.5, 'normal').nextAt - NOW).toBe(LONGEST_GAP_MS / 4);
  });

  it('by hand is now, whatever the site asked for, but not twice in 2 s', () => {
    const asked = { ...anIncident(), notBefore: NOW + 3_600 * SECOND, lastAttemptAt: NOW - 60 * SECOND };
    expect(planByHand(asked, NOW).nextAt).toBe(NOW);
    expect(planByHand({ ...asked, lastAttemptAt: NOW - 500 }, NOW).nextAt).toBe(NOW + 1_500);
  });
});
