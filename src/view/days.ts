import { madeOnce } from '../lib/made-once.ts';
import type { EpochMs } from '../lib/time.ts';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A number of days with the word for it: "90 days". */
export function formatDays(days: number, locale: string): string {
  return madeOnce(numbers, locale, () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' })).format(days);
}

/** The day of the week and the date. */
export function formatDay(at: EpochMs, locale: string): string {
  return madeOnce(dates, locale, () => new Intl.DateTimeFormat(locale, { dateStyle: 'full' })).format(at);
}
