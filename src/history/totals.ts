import type { Ms } from '../lib/time.ts';
import type { Episode } from './episode.ts';

/** What can be counted; how much waiting was saved cannot be known. */
export interface Totals {
  times: number;
  longestMs: Ms;
  sites: number;
}

export function totalsOf(episodes: readonly Episode[]): Totals {
  return {
    times: episodes.length,
    longestMs: episodes.reduce((longest, { lengthMs }) => Math.max(longest, lengthMs), 0),
    sites: new Set(episodes.map(({ origin }) => origin)).size,
  };
}
