import { describe, expect, it } from 'vitest';
import { RecentArrivals } from '../../../src/watch/recent-arrivals.ts';

const URL_A = 'https://a.example/';

describe('a commit that is reported before its answer', () => {
  it('is found by the answer, if it is no older than a second and shows the same address', () => {
    const arrivals = new RecentArrivals();
    arrivals.remember(1, { url: `${URL_A}#top`, shows: 'page', at: 100 });
    expect(arrivals.shownFor(1, URL_A, 90)).toBe('page');
    expect(arrivals.shownFor(1, URL_A, 110)).toBe('page');
    expect(arrivals.shownFor(1, URL_A, 5_000)).toBe('nothing-yet');
    expect(arrivals.shownFor(1, `${URL_A}other`, 90)).toBe('nothing-yet');
    expect(arrivals.shownFor(2, URL_A, 90)).toBe('nothing-yet');
  });

  it('is forgotten with its tab, and when hundreds of tabs have come after it', () => {
    const arrivals = new RecentArrivals();
    arrivals.remember(1, { url: URL_A, shows: 'page', at: 100 });
    arrivals.remember(2, { url: URL_A, shows: 'page', at: 100 });
    arrivals.forget(2);
    expect(arrivals.shownFor(2, URL_A, 90)).toBe('nothing-yet');
    for (let tabId = 10; tabId < 300; tabId += 1) arrivals.remember(tabId, { url: URL_A, shows: 'page', at: 100 });
    expect(arrivals.shownFor(1, URL_A, 90)).toBe('nothing-yet');
  });
});
