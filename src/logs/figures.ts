import type { LogTime } from './log-entry.ts';
import { MINUTE_MS, SECOND_MS, type Ms } from '../lib/time.ts';

const BYTES_PER_MB = 1_000_000;

/** Making one takes far longer than using it, and tables hold hundreds of numbers. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number with its separators. */
export function formatCount(count: number, locale: string): string {
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, format);
  return format.format(count);
}

/** A size in megabytes: "20 MB", "0.3 MB". */
export function formatMegabytes(bytes: number, locale: string): string {
  const megabytes = bytes / BYTES_PER_MB;
  const maximumFractionDigits = megabytes < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits }).format(megabytes);
}

/** How long an answer took, in the unit that reads best: "12 ms", "1.4 s", "2.5 min". */
export function formatDuration(durationMs: Ms, locale: string): string {
  if (durationMs < SECOND_MS) return inUnit(durationMs, 'millisecond', locale, 0);
  if (durationMs < MINUTE_MS) return inUnit(durationMs / SECOND_MS, 'second', locale, 1);
  return inUnit(durationMs / MINUTE_MS, 'minute', locale, 1);
}

/** The width of a bar: "30 s", "10 min", "3 h", "7 days". */
export function formatStep(widthMs: Ms, locale: string): string {
  const minutes = widthMs / MINUTE_MS;
  if (minutes < 1) return inUnit(widthMs / SECOND_MS, 'second', locale, 0);
  if (minutes < 60) return inUnit(minutes, 'minute', locale, 0);
  return minutes < 1_440 ? inUnit(minutes / 60, 'hour', locale, 0) : inUnit(minutes / 1_440, 'day', locale, 0);
}

/** A moment by the clock of the log: date and time, with seconds where `precision` is less than a minute. */
export function formatLogTime(time: LogTime, locale: string, precision: Ms = MINUTE_MS): string {
  const timeStyle = precision < MINUTE_MS ? 'medium' : 'short';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle, timeZone: 'UTC' }).format(time);
}

function inUnit(value: number, unit: string, locale: string, maximumFractionDigits: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(value);
}
