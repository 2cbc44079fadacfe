import type { Episode } from '../history/episode.ts';
import { withEpisodes, withoutEpisodes, worthKeeping } from '../history/keep.ts';
import type { EpochMs } from '../lib/time.ts';
import type { StoragePort } from '../platform/ports.ts';
import { FIXES_KEY, readFixes } from './fixes.ts';
import { readHistory } from './read-history.ts';
import { HISTORY_BACKUP_PREFIX, HISTORY_PREFIX, HISTORY_SITES_KEY, HISTORY_VERSION } from './stored-keys.ts';

type Items = Record<string, unknown>;
type Edit = (episodes: readonly Episode[]) => readonly Episode[];

/**
 * The history on disk, one key a day; the background alone writes it. Every change reads the whole (2.5 MB when it is
 * as long as it may be) and leaves out what is too old; changes are rare, one an incident.
 */
export class HistoryStore {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly local: StoragePort,
    /** The beginning of the time that is to be kept. */
    private readonly keptSince: () => EpochMs,
  ) {}

  /** Adds episodes, in the place of those with the same ids. Rejects, as all of these, when the browser cannot write. */
  put(added: readonly Episode[]): Promise<void> {
    return this.change((episodes) => withEpisodes(episodes, added));
  }

  /** Takes everything out, also what could not be understood. */
  clear(): Promise<void> {
    return this.change(() => [], Infinity);
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.change((episodes) => withoutEpisodes(episodes, ids));
  }

  /** Takes out what is too old. */
  tidy(): Promise<void> {
    return this.change((episodes) => episodes);
  }

  private change(edit: Edit, since?: EpochMs): Promise<void> {
    const done = this.turn.then(() => this.write(edit, since ?? this.keptSince()));
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async write(edit: Edit, since: EpochMs): Promise<void> {
    const stored = await this.local.getAll();
    const { episodes, damagedKeys } = readHistory(stored);
    const kept = worthKeeping(edit(episodes), since);
    const items = { ...itemsOf(kept), ...fixesAmong(kept, stored[FIXES_KEY]), ...setAside(stored, damagedKeys, since) };
    const changed = Object.entries(items).filter(([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value));
    const gone = Object.keys(stored).filter((key) => isHistory(key) && !(key in items));
    if (changed.length > 0) await this.local.set(Object.fromEntries(changed));
    if (gone.length > 0) await this.local.remove(gone);
  }
}

function isHistory(key: string): boolean {
  return key.startsWith(HISTORY_PREFIX) || key.startsWith(HISTORY_BACKUP_PREFIX) || key === HISTORY_SITES_KEY || key === FIXES_KEY;
}

function itemsOf(episodes: readonly Episode[]): Items {
  const days = new Map<string, Episode[]>();
  for (const episode of episodes) {
    const key = HISTORY_PREFIX + dayOf(episode.since);
    const day = days.get(key);
    if (day) day.push(episode);
    else days.set(key, [episode]);
  }
  if (days.size === 0) return {};
  const sites = [...new Set(episodes.map(({ origin }) => origin))];
  const items = [...days].map(([key, value]) => [key, { version: HISTORY_VERSION, value }]);
  return Object.fromEntries([...items, [HISTORY_SITES_KEY, sites]]) as Items;
}

/** What fixed a site goes with the last that is known of the site. */
function fixesAmong(episodes: readonly Episode[], stored: unknown): Items {
  const hosts = new Set(episodes.map(({ origin }) => new URL(origin).host));
  const fixes = readFixes(stored).filter(({ host }) => hosts.has(host));
  return fixes.length > 0 ? { [FIXES_KEY]: fixes } : {};
}

/** Damaged days, and those set aside earlier, until they too are too old. */
function setAside(stored: Items, damagedKeys: readonly string[], since: EpochMs): Items {
  const earlier = Object.entries(stored).filter(([key]) => key.startsWith(HISTORY_BACKUP_PREFIX));
  const damaged = damagedKeys.map((key) => [key.replace(HISTORY_PREFIX, HISTORY_BACKUP_PREFIX), stored[key]] as const);
  const all = [...earlier, ...damaged];
  if (since === -Infinity) return Object.fromEntries(all);
  return Object.fromEntries(all.filter(([key]) => since !== Infinity && key >= HISTORY_BACKUP_PREFIX + dayOf(since)));
}

/** The day in UTC, as `2026-11-21`. */
function dayOf(at: EpochMs): string {
  return new Date(at).toISOString().slice(0, 10);
}
