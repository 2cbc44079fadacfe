import { hostOf, type Episode } from './episode.ts';
import { totalsOf, type Totals } from './totals.ts';

/** One site and all that happened to it. */
export interface SiteHistory {
  origin: string;
  host: string;
  /** In the order given. */
  episodes: Episode[];
  totals: Totals;
}

/** The episodes by site; the sites in the order of their first episodes. */
export function bySite(episodes: readonly Episode[]): SiteHistory[] {
  const own = new Map<string, Episode[]>();
  for (const episode of episodes) {
    const known = own.get(episode.origin);
    if (known) known.push(episode);
    else own.set(episode.origin, [episode]);
  }
  return [...own].map(([origin, list]) => ({ origin, host: hostOf({ origin }), episodes: list, totals: totalsOf(list) }));
}
