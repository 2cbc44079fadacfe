import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notBeforeAfter, readRetryAfter } from '../../../src/retry/retry-after.ts';

const NOW = Date.UTC(2026, 8, 30, 10);
const DATE = 'Wed, 30 Sep 2026 10:00:00 GMT';

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    [' 5 ', 5_000],
    ['Wed, 30 Sep 2026 10:02:00 GMT', 120_000],
    ['Wednesday, 30-Sep-26 10:02:00 GMT', 120_000],
    ['Wed Sep 30 10:02:00 2026', 120_000],
    ['Fri Oct  2 10:00:00 2026', 2 * 24 * 3_600_000],
    ['Wed, 30 Sep 2026 09:00:00 GMT', 0],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
  ])('%j asks for %i ms', (value, expected) => {
    expect(readRetryAfter(value, DATE, NOW)).toBe(expected);
  });

  it.each(['-5', '1.5', 'soon', '', '120, 60', '1e3', 'Wed, 31 Feb 2026 10:00:00 GMT', 'Wed, 30 Sep 2026 25:00:00 GMT', 'Wed, 30 Sep 2026 10:02:00 CET', '9'.repeat(400)])(
    '%j is rubbish and ignored',
    (value) => {
      expect(readRetryAfter(value, DATE, NOW)).toBeUndefined();
    },
  );

  it("measures a date against the answer's own Date, so that a wrong clock does not matter", () => {
    const wrongClock = NOW - 7 * 3_600_000;
    expect(readRetryAfter('Wed, 30 Sep 2026 10:02:00 GMT', DATE, wrongClock)).toBe(120_000);
    expect(readRetryAfter('Wed, 30 Sep 2026 10:02:00 GMT', undefined, NOW)).toBe(120_000);
    expect(readRetryAfter('Wed, 30 Sep 2026 10:02:00 GMT', 'rubbish', NOW)).toBe(120_000);
  });

  it('is what was asked for last; an answer without it takes back nothing that is still to come', () => {
    expect(notBeforeAfter(NOW + 9_000, '5', undefined, NOW)).toBe(NOW + 5_000);
    expect(notBeforeAfter(NOW + 9_000, undefined, undefined, NOW)).toBe(NOW + 9_000);
    expect(notBeforeAfter(NOW - 1, 'rubbish', undefined, NOW)).toBe(0);
  });

  it('is absent where there is no header', () => {
    expect(readRetryAfter(undefined, DATE, NOW)).toBeUndefined();
  });

  it('is a finite length of time or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{0,40}$/)), fc.string(), (value, date) => {
        const delay = readRetryAfter(value, date, NOW);
        if (delay !== undefined) expect(delay >= 0 && Number.isFinite(delay)).toBe(true);
      }),
    );
  });
});
