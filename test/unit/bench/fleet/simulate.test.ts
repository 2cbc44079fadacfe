import { describe, expect, it } from 'vitest';
import { Calendar } from '../../../bench/fleet/calendar.ts';
import { Chances } from '../../../bench/fleet/chances.ts';
import { judge } from '../../../bench/fleet/judge.ts';
import type { Pacer } from '../../../bench/fleet/pacer.ts';
import { ReboundPacer } from '../../../bench/fleet/rebound-pacer.ts';
import { SchedulePacer } from '../../../bench/fleet/reference-pacers.ts';
import { scenarioOf } from '../../../bench/fleet/scenarios.ts';
import { simulate } from '../../../bench/fleet/simulate.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const CLIENTS = 2_000;
const SERVER = { headroom: 1.5, coldShare: 0.5, outageMs: 2 * MINUTE };

function report(makePacer: (chances: Chances) => Pacer, retryAfter?: string) {
  const scenario = scenarioOf(CLIENTS, SERVER, retryAfter);
  const chances = new Chances(CLIENTS, 1);
  return judge(scenario, simulate(scenario, makePacer(chances), chances));
}

const rebound = (chances: Chances) => new ReboundPacer(CLIENTS, chances);

describe('the calendar', () => {
  it('calls each client once, at the tick at or after its moment', () => {
    const calendar = new Calendar(4, SECOND);
    for (const [client, moment] of [[0, 150], [1, 200], [2, 201], [3, 99_999]] as const) calendar.put(client, moment);
    const called: Array<[number, number]> = [];
    for (let tick = 0; tick <= 10; tick++) calendar.take(tick, (client) => called.push([tick, client]));
    expect(called.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual([[2, 0], [2, 1], [3, 2]]);
  });
});

describe('a client\'s chance', () => {
  it('is its own, and even', () => {
    const chances = new Chances(1_000, 1);
    const drawn = Array.from({ length: 1_000 }, (_, client) => chances.of(client)());
    expect(new Set(drawn).size).toBe(1_000);
    expect(drawn.reduce((sum, each) => sum + each, 0) / 1_000).toBeCloseTo(0.5, 1);
    const again = new Chances(1_000, 1);
    expect(again.of(7)()).toBe(drawn[7]);
    expect(again.of(7)()).not.toBe(drawn[7]);
  });
});

describe('a fleet', () => {
  it('that tries by the clock comes as one', () => {
    const fixed = report((chances) => new SchedulePacer(CLIENTS, chances, () => 10 * SECOND));
    expect(fixed.peakLater).toBeCloseTo(1, 2);
    // Eleven tries of each in two minutes, those that are there count for more afterwards.
    expect(fixed.requestsAClient).toBeGreaterThan(11);
  });

  it('of Rebound\'s never sends a fifth of what it could in one second, and the server comes back for all', () => {
    const ours = report(rebound);
    expect(ours.peakLater).toBeLessThanOrEqual(0.2);
    expect(ours.restarts).toBe(0);
    expect(ours.secondsToFullService).toBeGreaterThan(0);
  });

  it('of Rebound\'s sends nothing before Retry-After, where others do', () => {
    const ours = report(rebound, '60');
    expect(ours.tooEarly).toBe(0);
    expect(ours.requestsAClient).toBeGreaterThan(1);
    expect(ours.peakLater).toBeLessThanOrEqual(0.2);
    expect(report((chances) => new SchedulePacer(CLIENTS, chances, () => 10 * SECOND), '60').tooEarly).toBeGreaterThan(CLIENTS);
  });

  it('that never tries again never has its page', () => {
    const never = report((chances) => new SchedulePacer(CLIENTS, chances, () => 1e9));
    expect(never.secondsToFullService).toBeNull();
    expect(never.peakLater).toBe(0);
  });
});
