import { expect, it } from 'vitest';
import { isoInUtc, isoInZone } from '../../../../src/owner/report/iso-moment.ts';

const SUMMER = Date.UTC(2026, 6, 1, 23, 30, 5, 999);

it('names a moment in UTC to the second', () => {
  expect(isoInUtc(SUMMER)).toBe('2026-07-01T23:30:05Z');
});

it.each([
  ['Europe/Berlin', '2026-07-02T01:30:05+02:00'],
  ['UTC', '2026-07-01T23:30:05+00:00'],
  ['Asia/Kolkata', '2026-07-02T05:00:05+05:30'],
  ['America/St_Johns', '2026-07-01T21:00:05-02:30'],
])('names the same moment in %s', (zone, expected) => {
  expect(isoInZone(SUMMER, zone)).toBe(expected);
  expect(Math.floor(Date.parse(isoInZone(SUMMER, zone)) / 1000)).toBe(Math.floor(SUMMER / 1000));
});
