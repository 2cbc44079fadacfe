import { madeOnce } from '../lib/made-once.ts';
import { MINUTE_MS, SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';

const units = new Map<string, Intl.NumberFormat>();
const moments = new Map<string, Intl.DateTimeFormat>();

/** A length of time as a person reads it, in the largest two units: "12 s", "2 min 5 s", "3 h 10 min". */
export function formatLength(lengthMs: Ms, locale: string): string {
  const seconds = Math.max(0, Math.ceil(lengthMs / SECOND_MS));
  if (seconds < 60) return unit(seconds, 'second', locale);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return join(unit(minutes, 'minute', locale), seconds % 60, 'second', locale);
  const hours = Math.floor(minutes / 60);
  return join(unit(hours, 'hour', locale), minutes % 60, 'minute', locale);
}

/** How long until the text of `formatLength` changes; a countdown is drawn anew only then. */
export function untilNextChange(leftMs: Ms): Ms {
  const remainder = leftMs % SECOND_MS;
  return Math.min(MINUTE_MS, remainder > 0 ? remainder : SECOND_MS);
}

/** A moment as date and time in the person's own zone. */
export function formatMoment(at: EpochMs, locale: string): string {
  return madeOnce(moments, locale, () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })).format(at);
}

function join(first: string, rest: number, restUnit: 'second' | 'minute', locale: string): string {
  return rest === 0 ? first : `${first} ${unit(rest, restUnit, locale)}`;
}

function unit(value: number, name: 'second' | 'minute' | 'hour', locale: string): string {
  return madeOnce(units, locale + name, () => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' })).format(value);
}
