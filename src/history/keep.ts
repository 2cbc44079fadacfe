import { DAY_MS, type EpochMs } from '../lib/time.ts';
import { episodeId, type Episode } from './episode.ts';

/** A bound on the storage it takes (about 250 bytes each), far beyond what a person meets in a year. */
export const MOST_EPISODES = 10_000;

/** The beginning of the time that is kept; `Infinity` days keep everything. */
export function keptSince(now: EpochMs, days: number): EpochMs {
  return days === 0 ? Infinity : now - days * DAY_MS;
}

/** The episodes that are too old to be kept. */
export function tooOld(episodes: readonly Episode[], now: EpochMs, days: number): Episode[] {
  const limit = keptSince(now, days);
  return episodes.filter(({ since }) => since < limit);
}

/** The episodes with others put in: in the place of those with the same id. */
export function withEpisodes(episodes: readonly Episode[], added: readonly Episode[]): Episode[] {
  const byId = new Map([...episodes, ...added].map((episode) => [episodeId(episode), episode]));
  return [...byId.values()];
}

/** The episodes without those of these ids. */
export function withoutEpisodes(episodes: readonly Episode[], ids: readonly string[]): Episode[] {
  const gone = new Set(ids);
  return episodes.filter((episode) => !gone.has(episodeId(episode)));
}

/** What is neither too old nor too much, the latest first. */
export function worthKeeping(episodes: readonly Episode[], since: EpochMs): Episode[] {
  return latestFirst(episodes.filter((episode) => episode.since >= since)).slice(0, MOST_EPISODES);
}

/** The latest first. */
export function latestFirst(episodes: readonly Episode[]): Episode[] {
  return episodes.toSorted((a, b) => b.since - a.since);
}
