import { DAY_MS, SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = `(${MONTHS.join('|')})`;
const CLOCK = '(\\d{2}):(\\d{2}):(\\d{2})';
const DAY_NAME = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LONG_DAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

const IMF_FIXDATE = new RegExp(`^${DAY_NAME}, (\\d{2}) ${MONTH} (\\d{4}) ${CLOCK} GMT$`);
const RFC_850_DATE = new RegExp(`^${LONG_DAY_NAME}, (\\d{2})-${MONTH}-(\\d{2}) ${CLOCK} GMT$`);
const ASCTIME_DATE = new RegExp(`^${DAY_NAME} ${MONTH} ([ \\d]\\d) ${CLOCK} (\\d{4})$`);

/** Longer requests are all the same to us: beyond any wait. */
const LONGEST_DELAY_MS: Ms = 3650 * DAY_MS;

/**
 * How long the site asks to stay away, counted from the answer's arrival (`Retry-After`, RFC 9110 §10.2.3).
 * A date is measured against the answer's own `Date`, because the visitor's clock may be wrong.
 * @returns 0 for a moment already past, undefined for anything that is neither form, and for a number of more digits than
 * any wait has.
 */
export function readRetryAfter(
  value: string | undefined,
  date: string | undefined,
  receivedAt: EpochMs,
): Ms | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return clampDelay(Number(text) * SECOND_MS);
  const until = parseHttpDate(text, receivedAt);
  if (until === undefined) return undefined;
  return clampDelay(until - (parseHttpDate(date?.trim() ?? '', receivedAt) ?? receivedAt));
}

/**
 * The moment before which nothing is sent of Rebound's own accord, after one more answer: what the site has
 * asked for last; an answer that asks for nothing does not take back a moment that is still to come.
 * @returns 0 for none.
 */
export function notBeforeAfter(
  earlier: EpochMs,
  value: string | undefined,
  date: string | undefined,
  receivedAt: EpochMs,
): EpochMs {
  const delay = readRetryAfter(value, date, receivedAt);
  if (delay !== undefined) return receivedAt + delay;
  return earlier > receivedAt ? earlier : 0;
}

function clampDelay(delayMs: Ms): Ms {
  return Math.min(LONGEST_DELAY_MS, Math.max(0, delayMs));
}

/** Reads the three forms of HTTP-date that a recipient must accept (RFC 9110 §5.6.7). */
function parseHttpDate(text: string, now: EpochMs): EpochMs | undefined {
  const imf = IMF_FIXDATE.exec(text);
  if (imf) return momentOf(imf[3], imf[2], imf[1], imf.slice(4, 7));
  const rfc850 = RFC_850_DATE.exec(text);
  if (rfc850) return momentOf(fullYear(Number(rfc850[3]), now), rfc850[2], rfc850[1], rfc850.slice(4, 7));
  const asctime = ASCTIME_DATE.exec(text);
  if (asctime) return momentOf(asctime[6], asctime[1], asctime[2], asctime.slice(3, 6));
  return undefined;
}

/** A two-digit year that seems more than 50 years ahead is the past one (RFC 9110 §5.6.7). */
function fullYear(twoDigits: number, now: EpochMs): number {
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + twoDigits;
  return year > thisYear + 50 ? year - 100 : year;
}

function momentOf(
  year: string | number | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: readonly string[],
): EpochMs | undefined {
  const [hours = NaN, minutes = NaN, seconds = NaN] = clock.map(Number);
  const monthIndex = MONTHS.indexOf(month ?? '');
  const dayOfMonth = Number(day);
  // RFC 9110 allows a leap second, written as 60.
  if (hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const midnight = new Date(0);
  midnight.setUTCFullYear(Number(year), monthIndex, dayOfMonth);
  if (midnight.getUTCDate() !== dayOfMonth) return undefined;
  return midnight.getTime() + ((hours * 60 + minutes) * 60 + seconds) * SECOND_MS;
}
