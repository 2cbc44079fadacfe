import type { SettingsResult } from '../store/settings-result.ts';
import { loadSettings } from '../store/settings-store.ts';
import { browser } from './native-browser.ts';
import { storagePort } from './storage.ts';

/** The stored settings, read without the background. */
export function readSettings(): Promise<SettingsResult> {
  return loadSettings(storagePort(browser.storage.local));
}
