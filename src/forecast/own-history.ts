import type { Episode } from '../history/episode.ts';
import type { Observation, SurvivalCurve } from './survival-curve.ts';
import { blend } from './blend.ts';

/** With fewer returns than these a site's own history says too little. */
export const FEWEST_RETURNS = 5;

/** All other sites together count as so many outages of this one; out of sample, 8 to 16 were best of 1 to 16 (docs/forecast.md). */
export const PRIOR_OUTAGES = 12;

/** What of an episode tells how long a wait is. */
export type OwnEpisode = Pick<Episode, 'lengthMs' | 'ending'>;

/** How often the site has come back while it was waited for. */
export function returnsIn(episodes: readonly OwnEpisode[]): number {
  return episodes.filter(({ ending }) => ending === 'answered').length;
}

/** The curve corrected by what was met at this site, where that is enough. A wait that was given up or stopped is censored. */
export function withOwnHistory(curve: SurvivalCurve, episodes: readonly OwnEpisode[]): SurvivalCurve {
  return returnsIn(episodes) < FEWEST_RETURNS ? curve : blend(curve, episodes.map(asObservation), PRIOR_OUTAGES);
}

/** So many independent cases the corrected curve is worth: the variances of both its parts, each by the square of its share. */
export function casesBehind(episodes: readonly OwnEpisode[], casesOfCurve: number): number {
  const own = episodes.length;
  if (returnsIn(episodes) < FEWEST_RETURNS) return casesOfCurve;
  const share = own / (own + PRIOR_OUTAGES);
  return 1 / (share ** 2 / own + (1 - share) ** 2 / casesOfCurve);
}

function asObservation({ lengthMs, ending }: OwnEpisode): Observation {
  return { lengthMs, ended: ending === 'answered', weight: 1 };
}
