import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../gallery/words.ts';
import type { Forecast } from '../../../src/forecast/forecast.ts';
import { MINUTE_MS } from '../../../src/lib/time.ts';
import { forecastSentence, formatShare, formatSpan } from '../../../src/view/forecast-words.ts';

const CHANCES = [[1, 0.01], [5, 0.05], [15, 0.12], [60, 0.26], [1440, 0.7]].map(([minutes = 0, chance = 0]) => ({
  withinMs: minutes * MINUTE_MS, chance, low: 0, high: 1,
}));

function sentence(minutes: number, isTooShortToSay = false): string {
  const forecast: Forecast = { chances: CHANCES, curve: [], basis: { outages: 1, alike: 1, sites: 1, repositories: 1, ownReturns: 0 }, isTooShortToSay };
  return wordsIn('en')(forecastSentence(forecast, minutes * MINUTE_MS, 'en'));
}

describe('the forecast in a sentence', () => {
  it('says how long the wait is and how likely two times are', () => {
    expect(sentence(5)).toMatch(/waited 5 minutes .* 12% .* 15 minutes.* 26% .* 1 hour/);
  });

  it('looks further ahead after hours', () => {
    expect(sentence(5 * 60)).toMatch(/waited 5 hours .* 26% .* 1 hour.* 70% .* 1 day/);
  });

  it('speaks of those that last, at first', () => {
    expect(sentence(2, true)).toMatch(/over in seconds.* 12% .* 15 minutes .* 26% .* 1 hour/);
    expect(sentence(2, true)).not.toContain('2 minutes');
  });
});

describe('a length of time', () => {
  it.each([
    [0, '1 minute'], [1, '1 minute'], [59.9, '59 minutes'], [60, '1 hour'], [119, '1 hour'], [1380, '23 hours'], [1440, '1 day'],
    [1500, '25 hours'], [2879, '47 hours'], [2880, '2 days'], [5000, '3 days'],
  ])('of %d minutes is %s', (minutes, words) => {
    expect(formatSpan(minutes * MINUTE_MS, 'en')).toBe(words);
  });
});

describe('a share', () => {
  it('is never nothing and never everything', () => {
    expect([0, 0.0099, 0.01, 0.155, 0.99, 0.995, 1].map((share) => formatShare(share, 'en'))).toEqual(['<1%', '<1%', '1%', '16%', '99%', '>99%', '>99%']);
  });
});
