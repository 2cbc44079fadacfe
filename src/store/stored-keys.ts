/** Raised whenever the shape of the stored state changes; states of another version are let go. */
export const STATE_VERSION = 3;
export const INCIDENT_PREFIX = 'incident:';
export const CHECK_PREFIX = 'check:';
export const BUDGET_KEY = 'budget';
/** The copy on disk of what waits. */
export const WAITS_KEY = 'waits';

export const SETTINGS_VERSION = 1;
export const SETTINGS_KEY = 'settings';
/** Raised whenever the shape of an episode changes. */
export const HISTORY_VERSION = 1;
/** One key a day (UTC, so that an episode's key stays the same wherever the computer travels). */
export const HISTORY_PREFIX = 'history:';
/** What could not be understood of a day is set aside here. */
export const HISTORY_BACKUP_PREFIX = 'history-not-understood:';
/** The origins that the history knows, so that the popup can tell quickly whether there is anything to show. */
export const HISTORY_SITES_KEY = 'history-sites';

/** What could not be understood is kept here when new settings are saved over it. */
export const SETTINGS_BACKUP_KEY = 'settings-not-understood';
