import type { EpochMs } from '../lib/time.ts';

/** A number of days with the word for it: "90 days". */
export function formatDays(days: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

/** The day of the week and the date. */
export function formatDay(at: EpochMs, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(at);
}
