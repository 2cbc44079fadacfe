import type { LogTime } from './log-entry.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Logs are not older than this; a moment outside is a mistake, and would stretch the picture beyond use. */
const EARLIEST: LogTime = Date.UTC(2000, 0);
const LATEST: LogTime = Date.UTC(2100, 0);

/** Thousands of lines share one second, so the last answer is kept. */
function rememberLast(read: (text: string) => LogTime | undefined): (text: string) => LogTime | undefined {
  let last: string | undefined;
  let answer: LogTime | undefined;
  return (text) => {
    if (text !== last) {
      answer = read(text);
      last = text;
    }
    return answer;
  };
}

function moment(year: string, month: number, day: string, time: string, fraction = ''): LogTime | undefined {
  const [hours = '', minutes = '', seconds = ''] = time.split(':');
  const at = Date.UTC(Number(year), month, Number(day), Number(hours), Number(minutes), Number(seconds)) + fractionMs(fraction);
  return month >= 0 ? plausible(at) : undefined;
}

function fractionMs(fraction: string): number {
  return fraction === '' ? 0 : Math.trunc(Number(`0.${fraction}`) * 1000);
}

function plausible(at: LogTime): LogTime | undefined {
  return at >= EARLIEST && at < LATEST ? at : undefined;
}

const monthOf = (name: string) => MONTHS.indexOf(name.toLowerCase());

/** `21/Nov/2026:08:55:10`, with milliseconds or a zone behind it or not (Common Log Format, HAProxy). */
export const readClfTime = rememberLast((text) => {
  const found = /^(\d\d)\/(\w{3})\/(\d{4}):(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?/.exec(text);
  if (!found) return undefined;
  const [, day = '', month = '', year = '', time = '', fraction] = found;
  return moment(year, monthOf(month), day, time, fraction);
});

/** `2026-11-21T08:55:10.123Z`, `2026-11-21 08:55:10`, `2026/11/21 08:55:10`; what is behind it is passed over (RFC 3339, nginx). */
export const readIsoTime = rememberLast((text) => {
  const found = /^(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?/.exec(text);
  if (!found) return undefined;
  const [, year = '', month = '', day = '', time = '', fraction] = found;
  return moment(year, Number(month) - 1, day, time, fraction);
});

/** `Sat Nov 21 08:55:10.123456 2026` (Apache httpd). */
export const readApacheTime = rememberLast((text) => {
  const found = /^\w{3} (\w{3}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?:\.(\d{1,9}))? (\d{4})$/.exec(text);
  if (!found) return undefined;
  const [, month = '', day = '', time = '', fraction, year = ''] = found;
  return moment(year, monthOf(month), day, time, fraction);
});

/** `21-Nov-2026 08:55:10` (PHP). */
export const readPhpTime = rememberLast((text) => {
  const found = /^(\d\d)-(\w{3})-(\d{4}) (\d\d:\d\d:\d\d)/.exec(text);
  if (!found) return undefined;
  const [, day = '', month = '', year = '', time = ''] = found;
  return moment(year, monthOf(month), day, time);
});

/**
 * `Nov 21 08:55:10` (RFC 3164 §4.1.2), which names no year: the latest in which it is not after `before`. A day is
 * allowed for, because the writer's zone may be ahead.
 */
export function readSyslogTime(text: string, before: LogTime): LogTime | undefined {
  const found = /^(\w{3}) +(\d{1,2}) (\d\d:\d\d:\d\d)/.exec(text);
  if (!found) return undefined;
  const [, month = '', day = '', time = ''] = found;
  const limit = before + 86_400_000;
  const year = new Date(limit).getUTCFullYear();
  const at = moment(String(year), monthOf(month), day, time);
  return at !== undefined && at > limit ? moment(String(year - 1), monthOf(month), day, time) : at;
}

/** Seconds since 1970, as a number. */
export function readEpochSeconds(seconds: number): LogTime | undefined {
  return Number.isFinite(seconds) ? plausible(Math.trunc(seconds * 1000)) : undefined;
}
