import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../check/check-settings.ts';
import { DEFAULT_KEEP_DAYS } from '../history/keep-days.ts';
import { parseWebAddress } from '../lib/web-address.ts';
import { DEFAULT_WATCHED_STATUSES } from '../watch/statuses.ts';

/** How eagerly a failing site is tried again (src/retry/schedule.ts). */
export type Schedule = 'gentle' | 'normal' | 'eager';

/** What a person can choose. */
export interface Settings {
  enabled: boolean;
  /** Status codes that count as a gateway error. */
  statuses: number[];
  /** Hosts (with a port where it is not the usual one) that Rebound leaves alone. */
  neverHosts: string[];
  /** What happens to hidden tabs when their site is back. */
  hiddenTabs: 'when-looked-at' | 'staggered';
  schedule: Schedule;
  /** Sites with a schedule of their own. */
  siteSchedules: SiteSchedule[];
  /** Whether a notification says that a site in a hidden tab is back. */
  notifications: boolean;
  check: CheckSettings;
  /** For how many days what happened is kept; 0 keeps nothing. */
  historyDays: number;
}

export interface SiteSchedule {
  /** With a port where it is not the usual one. */
  host: string;
  schedule: Schedule;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  statuses: [...DEFAULT_WATCHED_STATUSES],
  neverHosts: [],
  hiddenTabs: 'when-looked-at',
  schedule: 'normal',
  siteSchedules: [],
  notifications: true,
  check: DEFAULT_CHECK_SETTINGS,
  historyDays: DEFAULT_KEEP_DAYS,
};

/** True when an answer of that status from that address is Rebound's business. */
export function isWatched(settings: Settings, url: string, status: number): boolean {
  return settings.enabled && settings.statuses.includes(status) && !isNever(settings, url);
}

/** True when the person has said "never on this site". */
export function isNever(settings: Settings, url: string): boolean {
  const host = parseWebAddress(url)?.host;
  return host !== undefined && settings.neverHosts.includes(host);
}

/** The settings with "never on this site" said for a host. */
export function withNeverHost(settings: Settings, host: string): Settings {
  return { ...settings, neverHosts: [...new Set([...settings.neverHosts, host])] };
}

/** The settings with that taken back. */
export function withoutNeverHost(settings: Settings, host: string): Settings {
  return { ...settings, neverHosts: settings.neverHosts.filter((never) => never !== host) };
}
