import * as v from 'valibot';
import type { StoragePort } from '../platform/ports.ts';
import { settingsSchema } from './settings-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const SETTINGS_KEY = 'settings';
/** What could not be understood is kept here when new settings are saved over it. */
const SETTINGS_BACKUP_KEY = 'settings-not-understood';
const VERSION = 1;

/** What reading the settings gave. Only `absent` may be answered by writing without a person's choice. */
export type SettingsResult =
  | { kind: 'loaded'; settings: Settings }
  | { kind: 'absent' }
  /** Something is stored that this version does not understand: damaged, or written by a later version. */
  | { kind: 'invalid'; stored: unknown; fromLaterVersion: boolean }
  /** The browser could not read its storage. */
  | { kind: 'unreadable'; error: unknown };

const storedSchema = v.object({ version: v.literal(VERSION), value: settingsSchema });
const laterSchema = v.object({ version: v.pipe(v.number(), v.minValue(VERSION + 1)) });

/** Reads the settings; never rejects. */
export async function loadSettings(local: StoragePort): Promise<SettingsResult> {
  try {
    const { [SETTINGS_KEY]: stored } = await local.getAll();
    return readSettings(stored);
  } catch (error) {
    return { kind: 'unreadable', error };
  }
}

/** Tells absent, invalid and good settings apart. Pure. */
export function readSettings(stored: unknown): SettingsResult {
  if (stored === undefined) return { kind: 'absent' };
  const parsed = v.safeParse(storedSchema, stored);
  if (parsed.success) return { kind: 'loaded', settings: parsed.output.value };
  return { kind: 'invalid', stored, fromLaterVersion: v.is(laterSchema, stored) };
}

/** The settings to work with, whatever reading gave. */
export function usableSettings(result: SettingsResult): Settings {
  return result.kind === 'loaded' ? result.settings : DEFAULT_SETTINGS;
}

/** Saves new settings; what stood there and was not understood is set aside, not lost. */
export async function saveSettings(
  local: StoragePort,
  settings: Settings,
  replaced: SettingsResult,
): Promise<void> {
  const backup = replaced.kind === 'invalid' ? { [SETTINGS_BACKUP_KEY]: replaced.stored } : {};
  await local.set({ ...backup, [SETTINGS_KEY]: { version: VERSION, value: settings } });
}
