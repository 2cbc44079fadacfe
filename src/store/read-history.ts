import * as v from 'valibot';
import type { Episode } from '../history/episode.ts';
import { episodeSchema, storedDaySchema } from './history-schema.ts';
import { HISTORY_PREFIX } from './stored-keys.ts';

/** The history as far as it could be understood. */
export interface StoredHistory {
  episodes: Episode[];
  /** Keys of days that are damaged or of another version, wholly or in part. */
  damagedKeys: string[];
}

/** Reads the days among the items of `storage.local`. Pure. */
export function readHistory(items: Record<string, unknown>): StoredHistory {
  const read: StoredHistory = { episodes: [], damagedKeys: [] };
  for (const [key, stored] of Object.entries(items)) {
    if (key.startsWith(HISTORY_PREFIX) && !takeDay(read.episodes, stored)) read.damagedKeys.push(key);
  }
  return read;
}

/** False when not everything could be taken. */
function takeDay(episodes: Episode[], stored: unknown): boolean {
  const day = v.safeParse(storedDaySchema, stored);
  if (!day.success) return false;
  const good = day.output.value.filter((each): each is Episode => v.is(episodeSchema, each));
  episodes.push(...good);
  return good.length === day.output.value.length;
}
