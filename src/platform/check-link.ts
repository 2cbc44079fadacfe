import type { Check } from '../check/check.ts';
import { readStoredCheck } from '../store/check-schema.ts';
import { CHECK_PREFIX } from '../store/stored-keys.ts';
import { browser } from './native-browser.ts';

/** The stored check of that key; undefined when there is none, or none that can be read. */
export async function readCheck(key: string): Promise<Check | undefined> {
  const storeKey = CHECK_PREFIX + key;
  const stored = await browser.storage.session.get(storeKey).catch((): Record<string, unknown> => ({}));
  return readStoredCheck(stored[storeKey]);
}
