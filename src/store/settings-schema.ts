import * as v from 'valibot';
import { DEFAULT_CHECK_SETTINGS, type OwnChecker } from '../check/check-settings.ts';
import { DEFAULT_KEEP_DAYS, KEEP_DAYS } from '../history/keep-days.ts';
import { WATCHABLE_STATUSES } from '../watch/statuses.ts';
import type { Settings } from './settings.ts';

const MAX_HOSTS = 1_000;
const MAX_HOST_LENGTH = 300;

const MAX_OWN_CHECKERS = 10;
const MAX_NAME_LENGTH = 60;
const MAX_URL_LENGTH = 2_000;
const MAX_TOKEN_LENGTH = 200;
const MAX_SWITCHES = 50;

/** Checkers of one's own as they may be stored, sent, or set by a policy. */
export const ownCheckersSchema: v.GenericSchema<unknown, OwnChecker[]> = v.pipe(
  v.array(
    v.object({
      name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH)),
      url: v.pipe(v.string(), v.trim(), v.maxLength(MAX_URL_LENGTH), v.regex(/^(?:https?:\/\/.|\{origin\})/i)),
    }),
  ),
  v.maxLength(MAX_OWN_CHECKERS),
);

const checkSettings = v.object({
  consent: v.picklist(['ask', 'always']),
  switchedOn: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH))), v.maxLength(MAX_SWITCHES)),
  globalpingToken: v.pipe(v.string(), v.trim(), v.maxLength(MAX_TOKEN_LENGTH)),
  ownCheckers: ownCheckersSchema,
});

/** Settings as they may be stored or sent. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  enabled: v.boolean(),
  statuses: v.pipe(v.array(v.picklist(WATCHABLE_STATUSES)), v.maxLength(WATCHABLE_STATUSES.length)),
  neverHosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_HOST_LENGTH))), v.maxLength(MAX_HOSTS)),
  hiddenTabs: v.picklist(['when-looked-at', 'staggered']),
  // Absent in settings of earlier versions.
  check: v.optional(checkSettings, DEFAULT_CHECK_SETTINGS),
  historyDays: v.optional(v.picklist(KEEP_DAYS), DEFAULT_KEEP_DAYS),
});
