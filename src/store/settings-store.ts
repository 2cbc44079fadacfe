import * as v from 'valibot';
import type { StoragePort } from '../platform/ports.ts';
import { settingsSchema } from './settings-schema.ts';
import type { SettingsResult } from './settings-result.ts';
import type { Settings } from './settings.ts';
import { SETTINGS_BACKUP_KEY, SETTINGS_KEY, SETTINGS_VERSION } from './stored-keys.ts';

const storedSchema = v.object({ version: v.literal(SETTINGS_VERSION), value: settingsSchema });
const laterSchema = v.object({ version: v.pipe(v.number(), v.check((version) => version > SETTINGS_VERSION)) });

/** Reads the settings; never rejects. */
export async function loadSettings(local: StoragePort): Promise<SettingsResult> {
  try {
    const { [SETTINGS_KEY]: stored } = await local.get([SETTINGS_KEY]);
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

/** Saves new settings; what stood there and was not understood is set aside, not lost. */
export async function saveSettings(
  local: StoragePort,
  settings: Settings,
  replaced: SettingsResult,
): Promise<void> {
  const backup = replaced.kind === 'invalid' ? { [SETTINGS_BACKUP_KEY]: replaced.stored } : {};
  await local.set({ ...backup, [SETTINGS_KEY]: { version: SETTINGS_VERSION, value: settings } });
}
