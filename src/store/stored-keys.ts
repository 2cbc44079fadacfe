/** Raised whenever the shape of the stored state changes; states of another version are let go. */
export const STATE_VERSION = 3;
export const INCIDENT_PREFIX = 'incident:';
export const CHECK_PREFIX = 'check:';
export const BUDGET_KEY = 'budget';

export const SETTINGS_VERSION = 1;
export const SETTINGS_KEY = 'settings';
/** What could not be understood is kept here when new settings are saved over it. */
export const SETTINGS_BACKUP_KEY = 'settings-not-understood';
