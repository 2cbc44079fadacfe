import { describe, expect, it } from 'vitest';
import { formatLength, untilNextChange } from '../../../src/view/time-left.ts';

describe('a length of time', () => {
  it.each([
    [-5_000, '0 sec'],
    [900, '1 sec'],
    [12_000, '12 sec'],
    [65_000, '1 min 5 sec'],
    [120_000, '2 min'],
    [3_600_000 * 3 + 600_000, '3 hr 10 min'],
  ])('of %i ms reads %j', (ms, expected) => {
    expect(formatLength(ms, 'en')).toBe(expected);
  });

  it('is drawn anew when its text changes, not more often', () => {
    expect(untilNextChange(12_300)).toBe(300);
    expect(untilNextChange(12_000)).toBe(1_000);
    expect(untilNextChange(0)).toBe(1_000);
  });
});
