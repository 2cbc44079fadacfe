import { browser } from './native-browser.ts';
import { reportError } from './report-error.ts';

/** Chromium 102 and later (developer.chrome.com, StorageArea.setAccessLevel); not in the polyfill's types, nor in Firefox. */
interface WithAccessLevel {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes what is stored on disk to the scripts in failing pages. They need none of it, and Chromium would let them: a page
 * that has broken out into them could read the history and a token. What is held in memory is closed from the start.
 */
export function keepStoragePrivate(): void {
  const { local, managed } = browser.storage;
  for (const area of [local, managed] as WithAccessLevel[]) {
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => reportError(error, 'closing the storage'));
  }
}
