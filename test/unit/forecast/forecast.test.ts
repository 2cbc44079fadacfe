import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fitted from '../../../src/forecast/data/fitted.json';
import { forecast, type ForecastQuestion } from '../../../src/forecast/forecast.ts';
import type { OwnEpisode } from '../../../src/forecast/own-history.ts';
import { MINUTE_MS } from '../../../src/lib/time.ts';
import { ENDINGS } from '../../../src/history/episode.ts';

function ask(changes: Partial<ForecastQuestion> = {}) {
  const made = forecast({ status: 502, elapsedMs: 5 * MINUTE_MS, countedFrom: 'arrival', ownEpisodes: [], ...changes }, fitted);
  if (!made) throw new Error('No forecast');
  return made;
}

const within = (minutes: number, changes: Partial<ForecastQuestion> = {}) =>
  ask(changes).chances.find(({ withinMs }) => withinMs === minutes * MINUTE_MS)?.chance ?? Number.NaN;

const returned = (count: number, minutes: number): OwnEpisode[] => Array.from({ length: count }, () => ({ lengthMs: minutes * MINUTE_MS, ending: 'answered' }));

/** Five returns, and five waits that came to this end. */
function endedBy(ending: OwnEpisode['ending']): OwnEpisode[] {
  return [...returned(5, 7), ...returned(5, 10).map((episode) => ({ ...episode, ending }))];
}

describe('a forecast', () => {
  it('reaches 1, 5, 15 and 60 minutes and a day', () => {
    expect(ask().chances.map(({ withinMs }) => withinMs / MINUTE_MS)).toEqual([1, 5, 15, 60, 1440]);
  });

  it('says nothing about answers that are no failure of the site', () => {
    expect([200, 404, 429, 600].map((status) => forecast({ status, elapsedMs: 0, countedFrom: 'arrival', ownEpisodes: [] }, fitted))).toEqual(Array(4).fill(undefined));
  });

  it('takes all failures together for a code that has no class', () => {
    expect(within(15, { status: 599 })).toBe(within(15, { status: 507 }));
    expect(within(15, { status: 520 })).toBe(within(15, { status: 530 }));
    expect(within(15, { status: 502 })).not.toBe(within(15, { status: 507 }));
  });

  it('expects less soon, the longer it has lasted: recorded outages have a heavy tail', () => {
    const chances = [15, 60, 240, 1440, 6 * 1440].map((minutes) => within(15, { elapsedMs: minutes * MINUTE_MS }));
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  });

  it('expects less of one that was come upon than of one that has just begun', () => {
    expect(within(15)).toBeLessThan(within(15, { countedFrom: 'start' }));
  });

  it('owns that it cannot tell of the first five minutes', () => {
    expect(ask({ elapsedMs: 5 * MINUTE_MS - 1 }).isTooShortToSay).toBe(true);
    expect(ask({ elapsedMs: 5 * MINUTE_MS }).isTooShortToSay).toBe(false);
  });

  it('draws its curve as far as a day, or twice the wait', () => {
    expect(ask().curve.at(-1)?.atMs).toBeCloseTo(1440 * MINUTE_MS, 3);
    expect(ask({ elapsedMs: 5 * 1440 * MINUTE_MS }).curve.at(-1)?.atMs).toBeCloseTo(10 * 1440 * MINUTE_MS, 3);
  });

  it('holds for any failure: chances within 0 and 1, growing with the time, within their ranges', () => {
    const episode = fc.record({ lengthMs: fc.integer({ min: 0, max: 1e9 }), ending: fc.constantFrom(...ENDINGS) });
    const question = fc.record({
      status: fc.integer({ min: 500, max: 599 }),
      elapsedMs: fc.oneof(fc.integer({ min: 0, max: 1e10 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -5)),
      countedFrom: fc.constantFrom('start' as const, 'arrival' as const),
      ownEpisodes: fc.array(episode, { maxLength: 30 }),
    });
    fc.assert(
      fc.property(question, (asked) => {
        const { chances, curve } = ask(asked);
        for (const [index, { chance, low, high }] of chances.entries()) {
          expect(chance).toBeGreaterThanOrEqual(chances[index - 1]?.chance ?? 0);
          expect(chance).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(chance);
          expect(high).toBeGreaterThanOrEqual(chance);
        }
        expect(curve.every(({ back }, index) => back >= (curve[index - 1]?.back ?? 0) - 1e-12 && back <= 1)).toBe(true);
      }),
    );
  });
});

describe("the site's own history", () => {
  it('counts from five returns on', () => {
    expect(ask({ ownEpisodes: returned(4, 7) })).toEqual(ask());
    expect(ask({ ownEpisodes: [...returned(4, 7), ...returned(9, 2).map((each): OwnEpisode => ({ ...each, ending: 'stopped' }))] })).toEqual(ask());
    expect(ask({ ownEpisodes: returned(5, 7) }).basis.ownReturns).toBe(5);
    expect(within(15, { ownEpisodes: returned(5, 7) })).toBeGreaterThan(2 * within(15));
  });

  it('lets a site that stays away long lower the chance', () => {
    expect(within(60, { ownEpisodes: returned(8, 600) })).toBeLessThan(within(60));
  });

  it('takes a wait that was given up for one that might have lasted', () => {
    expect(within(15, { ownEpisodes: endedBy('stopped') })).toBeLessThan(within(15, { ownEpisodes: endedBy('answered') }));
    expect(ask({ ownEpisodes: endedBy('left') }).basis.ownReturns).toBe(5);
  });

  it('is a small sample, and the range says so', () => {
    const width = (made: ReturnType<typeof ask>) => (made.chances[3]?.high ?? 0) - (made.chances[3]?.low ?? 0);
    expect(width(ask({ ownEpisodes: returned(6, 100) }))).toBeGreaterThan(width(ask()));
  });
});
