import { hostOf, type Episode } from './episode.ts';

/** The episodes in which every word of the query occurs: in host, status code or gateway. */
export function search(episodes: readonly Episode[], query: string): readonly Episode[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return episodes;
  return episodes.filter((episode) => {
    const text = `${hostOf(episode)} ${episode.status} ${episode.gateway ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
