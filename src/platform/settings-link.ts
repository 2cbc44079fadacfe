import { loadManagedPolicy, type ManagedPolicy } from '../store/managed-policy.ts';
import type { SettingsResult } from '../store/settings-result.ts';
import { loadSettings } from '../store/settings-store.ts';
import { browser } from './native-browser.ts';
import { storagePort } from './storage.ts';

/** The stored settings, read without the background. */
export function readSettings(): Promise<SettingsResult> {
  return loadSettings(storagePort(browser.storage.local));
}

/** What the organisation has set. */
export function readPolicy(): Promise<ManagedPolicy> {
  return loadManagedPolicy(storagePort(browser.storage.managed));
}
