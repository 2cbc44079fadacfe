import type { Episode } from './episode.ts';

/** Successive episodes of one calendar day, in the person's own zone. */
export interface DayHistory {
  /** Any moment of the day. */
  at: number;
  episodes: Episode[];
}

/** The episodes by day, in the order given. */
export function byDay(episodes: readonly Episode[]): DayHistory[] {
  return episodes.reduce<DayHistory[]>((days, episode) => {
    const last = days.at(-1);
    if (last && isSameDay(last.at, episode.since)) last.episodes.push(episode);
    else days.push({ at: episode.since, episodes: [episode] });
    return days;
  }, []);
}

function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
