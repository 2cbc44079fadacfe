import { describe, expect, it } from 'vitest';
import { byDay } from '../../../src/history/by-day.ts';
import { bySite } from '../../../src/history/by-site.ts';
import { episodeId } from '../../../src/history/episode.ts';
import { tooOld, withEpisodes, withoutEpisodes, worthKeeping } from '../../../src/history/keep.ts';
import { barsOf } from '../../../src/history/lane.ts';
import { search } from '../../../src/history/search.ts';
import { totalsOf } from '../../../src/history/totals.ts';
import { anEpisode, manyEpisodes } from '../../fixtures/episodes.ts';
import { NOW } from '../../fixtures/incidents.ts';

const DAY = 86_400_000;
const SHOP = anEpisode({ gateway: 'nginx/1.25' });
const WIKI = anEpisode({ origin: 'http://wiki:8080', status: 504, lengthMs: 600_000, since: NOW - DAY });

describe('search', () => {
  it.each([
    ['', [SHOP, WIKI]],
    ['  ', [SHOP, WIKI]],
    ['SHOP', [SHOP]],
    ['502', [SHOP]],
    ['nginx', [SHOP]],
    ['wiki:8080 504', [WIKI]],
    ['wiki 502', []],
    ['https', []],
  ])('for "%s" finds what has every word of it', (query, found) => {
    expect(search([SHOP, WIKI], query)).toEqual(found);
  });
});

describe('groups', () => {
  it('by site keep the order and count each site by itself', () => {
    const later = anEpisode({ since: NOW + 5, lengthMs: 1 });
    const sites = bySite([later, WIKI, SHOP]);
    expect(sites.map(({ host, totals }) => [host, totals.times, totals.longestMs])).toEqual([
      ['shop.example', 2, 120_000],
      ['wiki:8080', 1, 600_000],
    ]);
    expect(sites[0]?.episodes).toEqual([later, SHOP]);
  });

  it('by day follow the calendar, not the hours between', () => {
    const midnight = new Date(2026, 10, 21).getTime();
    const days = byDay([anEpisode({ since: midnight + 1 }), anEpisode({ since: midnight }), anEpisode({ since: midnight - 1 })]);
    expect(days.map(({ episodes }) => episodes.length)).toEqual([2, 1]);
  });

  it('have totals of times, sites and the longest, which is 0 for none', () => {
    expect(totalsOf([SHOP, WIKI])).toEqual({ times: 2, longestMs: 600_000, sites: 2 });
    expect(totalsOf([])).toEqual({ times: 0, longestMs: 0, sites: 0 });
  });
});

describe('what is kept', () => {
  it('has one entry for an incident that is put in twice: the later one', () => {
    const longer = { ...SHOP, lengthMs: 999_000 };
    expect(withEpisodes([SHOP, WIKI], [longer])).toEqual([longer, WIKI]);
  });

  it('tells sites and containers that failed in the same moment apart', () => {
    const contained = anEpisode({ partition: 'container:firefox-container-1' });
    expect(withEpisodes([SHOP], [contained, { ...SHOP, origin: 'http://shop.example' }])).toHaveLength(3);
    expect(withoutEpisodes([SHOP, contained], [episodeId(SHOP)])).toEqual([contained]);
  });

  it('is of the time that was chosen and no more than ten thousand, the latest', () => {
    const week = [anEpisode({ since: NOW - 7 * DAY }), anEpisode({ since: NOW - 7 * DAY - 1 })];
    expect(tooOld(week, NOW, 7)).toEqual([week[1]]);
    expect(tooOld(week, NOW, 0)).toEqual(week);
    const kept = worthKeeping(manyEpisodes(10_001).toReversed(), -Infinity);
    expect(kept).toHaveLength(10_000);
    expect(kept[0]?.since).toBe(NOW);
  });
});

describe('the lane of a site', () => {
  it('shows the last 90 days from left to right', () => {
    const bars = barsOf([anEpisode({ since: NOW - 45 * DAY, lengthMs: 9 * DAY }), anEpisode({ since: NOW - 91 * DAY })], NOW);
    expect(bars).toEqual([{ from: 0.5, to: 0.6, isAnswered: true }]);
  });

  it('cuts what reaches beyond it, at both ends', () => {
    const bars = barsOf([anEpisode({ since: NOW - 100 * DAY, lengthMs: 20 * DAY }), anEpisode({ since: NOW - DAY, lengthMs: 2 * DAY })], NOW);
    expect(bars[0]?.from).toBe(0);
    expect(bars[1]?.to).toBe(1);
  });

  it('draws a long history with no more bars than can be seen, and good and bad ends apart', () => {
    const many = manyEpisodes(10_000).map((episode, index) => ({ ...episode, since: NOW - (index * 90 * DAY) / 10_000 }));
    expect(barsOf(many, NOW).length).toBeLessThanOrEqual(361);
    expect(barsOf([anEpisode(), anEpisode({ ending: 'left' })], NOW)).toHaveLength(2);
  });
});
