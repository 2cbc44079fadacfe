const MINUTE_S = 60;
const HOUR_S = 3_600;
const DAY_S = 86_400;

/** A number of seconds in the unit that reads best: "45 s", "5 min", "2 h", "3 days". */
export function formatSeconds(seconds: number, locale: string): string {
  if (seconds < 2 * MINUTE_S) return inUnit(seconds, 'second', locale);
  if (seconds < 2 * HOUR_S) return inUnit(seconds / MINUTE_S, 'minute', locale);
  return seconds < 2 * DAY_S ? inUnit(seconds / HOUR_S, 'hour', locale) : inUnit(seconds / DAY_S, 'day', locale);
}

function inUnit(value: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
}
