import { SECOND_MS, type EpochMs } from '../../lib/time.ts';

/** A moment in UTC to the second, as ISO 8601-1:2019 and RFC 3339 write it: `2026-09-30T10:00:05Z`. */
export function isoInUtc(at: EpochMs): string {
  return new Date(Math.floor(at / SECOND_MS) * SECOND_MS).toISOString().replace('.000Z', 'Z');
}

/** The same moment by the clock of a time zone (IANA name), with what that is ahead of UTC: `2026-09-30T12:00:05+02:00`. */
export function isoInZone(at: EpochMs, zone: string): string {
  const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '00', minutes = '00'] = /^GMT([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const aheadMs = (Number(hours) * 60 + Number(minutes)) * 60 * SECOND_MS * (sign === '+' ? 1 : -1);
  return isoInUtc(at + aheadMs).replace('Z', `${sign}${hours}:${minutes}`);
}
