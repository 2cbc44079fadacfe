import * as v from 'valibot';
import type { OwnChecker } from '../check/check-settings.ts';
import { DEFAULT_KEEP_DAYS, KEEP_DAYS } from '../history/keep-days.ts';
import { withoutTurns } from '../lib/without-turns.ts';
import { WATCHABLE_STATUSES } from '../watch/statuses.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const MAX_HOSTS = 1_000;
const MAX_HOST_LENGTH = 300;

const schedule = v.picklist(['gentle', 'normal', 'eager']);
/** Names and addresses may come in a file from anybody, and are shown. */
const tamed = v.transform((text: string) => withoutTurns(text).trim());
const host = v.pipe(v.string(), v.maxLength(MAX_HOST_LENGTH), tamed);

const MAX_OWN_CHECKERS = 10;
const MAX_NAME_LENGTH = 60;
const MAX_URL_LENGTH = 2_000;
const MAX_TOKEN_LENGTH = 200;
const MAX_SWITCHES = 50;
const ADDRESS_START = /^(?:https?:\/\/.|\{origin\})/i;

/** Checkers of one's own as they may be stored, sent, or set by a policy. */
const ownCheckersSchema: v.GenericSchema<unknown, OwnChecker[]> = v.pipe(
  v.array(
    v.object({
      name: v.pipe(v.string(), tamed, v.maxLength(MAX_NAME_LENGTH), v.check((name) => name !== '')),
      url: v.pipe(v.string(), tamed, v.maxLength(MAX_URL_LENGTH), v.check((url) => ADDRESS_START.test(url))),
    }),
  ),
  v.maxLength(MAX_OWN_CHECKERS),
);

/** The parts of the settings of "Is it just me?". */
export const checkEntries = {
  consent: v.picklist(['ask', 'always']),
  switchedOn: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH))), v.maxLength(MAX_SWITCHES)),
  globalpingToken: v.pipe(v.string(), tamed, v.maxLength(MAX_TOKEN_LENGTH)),
  ownCheckers: ownCheckersSchema,
};

/** The other parts, each of which an organisation may set too. */
export const settingsEntries = {
  enabled: v.boolean(),
  statuses: v.pipe(v.array(v.picklist(WATCHABLE_STATUSES)), v.maxLength(WATCHABLE_STATUSES.length)),
  neverHosts: v.pipe(v.array(host), v.maxLength(MAX_HOSTS)),
  hiddenTabs: v.picklist(['when-looked-at', 'staggered']),
  schedule,
  siteSchedules: v.pipe(v.array(v.object({ host, schedule })), v.maxLength(MAX_HOSTS)),
  notifications: v.boolean(),
  historyDays: v.picklist(KEEP_DAYS),
};

/** Settings as they may be stored or sent. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  ...settingsEntries,
  // Absent in settings of earlier versions.
  schedule: v.optional(schedule, DEFAULT_SETTINGS.schedule),
  siteSchedules: v.optional(settingsEntries.siteSchedules, []),
  notifications: v.optional(settingsEntries.notifications, DEFAULT_SETTINGS.notifications),
  check: v.optional(v.object(checkEntries), DEFAULT_SETTINGS.check),
  historyDays: v.optional(settingsEntries.historyDays, DEFAULT_KEEP_DAYS),
});
