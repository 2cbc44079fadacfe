import { madeOnce } from '../lib/made-once.ts';
import { MINUTE_MS, type EpochMs } from '../lib/time.ts';

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();
const times = new Map<string, Intl.DateTimeFormat>();

/** How long ago something was, in its largest unit: "5 minutes ago", "3 days ago". */
export function formatAge(at: EpochMs, now: EpochMs, locale: string): string {
  const minutes = Math.round((at - now) / MINUTE_MS);
  const words = ages(locale);
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48 ? words.format(hours, 'hour') : words.format(Math.round(hours / 24), 'day');
}

/** "Today". */
export function formatToday(locale: string): string {
  return ages(locale).format(0, 'day');
}

/** The time of day, to the minute. */
export function formatTimeOfDay(at: EpochMs, locale: string): string {
  return timeFormat('short', locale).format(at);
}

/** The time of day, to the second. */
export function formatClock(at: EpochMs, locale: string): string {
  return timeFormat('medium', locale).format(at);
}

function ages(locale: string): Intl.RelativeTimeFormat {
  return madeOnce(relativeFormats, locale, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
}

function timeFormat(timeStyle: 'short' | 'medium', locale: string): Intl.DateTimeFormat {
  return madeOnce(times, locale + timeStyle, () => new Intl.DateTimeFormat(locale, { timeStyle }));
}
