import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** What reading the settings gave. Only `absent` may be answered by writing without a person's choice. */
export type SettingsResult =
  | { kind: 'loaded'; settings: Settings }
  | { kind: 'absent' }
  /** Something is stored that this version does not understand: damaged, or written by a later version. */
  | { kind: 'invalid'; stored: unknown; fromLaterVersion: boolean }
  /** The browser could not read its storage. */
  | { kind: 'unreadable'; error: unknown };

/** The settings to work with, whatever reading gave. */
export function usableSettings(result: SettingsResult): Settings {
  return result.kind === 'loaded' ? result.settings : DEFAULT_SETTINGS;
}
