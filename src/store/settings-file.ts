import * as v from 'valibot';
import { checkEntries, settingsEntries } from './settings-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { SETTINGS_VERSION } from './stored-keys.ts';

/** Far more than a thousand sites take. */
export const MOST_FILE_BYTES = 1_000_000;

const APP = 'rebound';

/** What an imported file holds, or why nothing was taken from it. */
export type FileReading =
  | { kind: 'read'; settings: Settings }
  | { kind: 'too-large' | 'not-ours' | 'later-version' | 'unreadable' }
  /** One part of the settings is not as it may be; the name of the part, if it is one of Rebound's. */
  | { kind: 'invalid'; part: keyof Settings | undefined };

const fileSchema = v.object({ app: v.literal(APP), version: v.pipe(v.number(), v.integer()), settings: v.unknown() });
const contentSchema = v.object({
  enabled: v.exactOptional(settingsEntries.enabled),
  statuses: v.exactOptional(settingsEntries.statuses),
  neverHosts: v.exactOptional(settingsEntries.neverHosts),
  hiddenTabs: v.exactOptional(settingsEntries.hiddenTabs),
  schedule: v.exactOptional(settingsEntries.schedule),
  siteSchedules: v.exactOptional(settingsEntries.siteSchedules),
  notifications: v.exactOptional(settingsEntries.notifications),
  historyDays: v.exactOptional(settingsEntries.historyDays),
  check: v.exactOptional(
    v.object({
      consent: v.exactOptional(checkEntries.consent),
      switchedOn: v.exactOptional(checkEntries.switchedOn),
      globalpingToken: v.exactOptional(checkEntries.globalpingToken),
      ownCheckers: v.exactOptional(checkEntries.ownCheckers),
    }),
  ),
});

/** The settings as the text of a file. The Globalping token is a secret: it goes in only where asked for. */
export function writeSettingsFile(settings: Settings, withToken: boolean): string {
  const { globalpingToken: _secret, ...check } = settings.check;
  const content = { ...settings, check: withToken ? settings.check : check };
  return `${JSON.stringify({ app: APP, version: SETTINGS_VERSION, settings: content }, null, 2)}\n`;
}

/** Reads such a text. What it does not speak of, such as the token, stays as it is at present. Pure. */
export function readSettingsFile(text: string, present: Settings): FileReading {
  if (text.length > MOST_FILE_BYTES) return { kind: 'too-large' };
  const file = v.safeParse(fileSchema, parseJson(text));
  if (!file.success) return { kind: 'not-ours' };
  if (file.output.version > SETTINGS_VERSION) return { kind: 'later-version' };
  const content = v.safeParse(contentSchema, file.output.settings);
  if (!content.success) return { kind: 'invalid', part: partOf(content.issues[0].path?.[0]?.key) };
  const check = { ...present.check, ...content.output.check };
  return { kind: 'read', settings: { ...present, ...content.output, check } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function partOf(key: unknown): keyof Settings | undefined {
  return (Object.keys(DEFAULT_SETTINGS) as Array<keyof Settings>).find((each) => each === key);
}
