import { latestFirst } from '../history/keep.ts';
import { readHistory, type StoredHistory } from '../store/read-history.ts';
import { HISTORY_PREFIX } from '../store/stored-keys.ts';
import { browser } from './native-browser.ts';

/** The stored history, the latest first. Rejects when the browser cannot read. */
export async function loadHistory(): Promise<StoredHistory> {
  const { episodes, damagedKeys } = readHistory(await browser.storage.local.get(null));
  return { episodes: latestFirst(episodes), damagedKeys };
}

/** Calls back whenever the history changes; returns how to end that. */
export function onHistoryChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(HISTORY_PREFIX))) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
