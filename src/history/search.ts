import { hostOf, type Episode } from './episode.ts';

/** What is searched of each episode; made at its first search, as each letter typed searches ten thousand. */
const texts = new WeakMap<Episode, string>();

/** The episodes in which every word of the query occurs: in host, status code or gateway. */
export function search(episodes: readonly Episode[], query: string): readonly Episode[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return episodes;
  return episodes.filter((episode) => {
    const text = textOf(episode);
    return words.every((word) => text.includes(word));
  });
}

function textOf(episode: Episode): string {
  const known = texts.get(episode);
  if (known !== undefined) return known;
  const text = `${hostOf(episode)} ${episode.status} ${episode.gateway ?? ''}`.toLowerCase();
  texts.set(episode, text);
  return text;
}
