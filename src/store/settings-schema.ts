import * as v from 'valibot';
import { WATCHABLE_STATUSES } from '../watch/statuses.ts';
import type { Settings } from './settings.ts';

const MAX_HOSTS = 1_000;
const MAX_HOST_LENGTH = 300;

/** Settings as they may be stored or sent. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  enabled: v.boolean(),
  statuses: v.pipe(v.array(v.picklist(WATCHABLE_STATUSES)), v.maxLength(WATCHABLE_STATUSES.length)),
  neverHosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_HOST_LENGTH))), v.maxLength(MAX_HOSTS)),
  hiddenTabs: v.picklist(['when-looked-at', 'staggered']),
});
