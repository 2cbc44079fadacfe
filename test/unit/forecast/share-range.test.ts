import { describe, expect, it } from 'vitest';
import { shareRange } from '../../../src/forecast/share-range.ts';

describe('the range of a share', () => {
  it('is Wilson\'s: half of ten cases, by hand', () => {
    // z = 1.645: the middle stays 0.5; half the width is √(0.025 + 2.706/400) / 1.2706 · 1.645.
    expect(shareRange(0.5, 10)).toEqual({ low: expect.closeTo(0.2693, 3), high: expect.closeTo(0.7307, 3) });
  });

  it('is everything where nothing was seen', () => {
    for (const cases of [0, -1, Number.NaN]) expect(shareRange(0.3, cases)).toEqual({ low: 0, high: 1 });
  });

  it('never calls anything impossible or certain that few cases show', () => {
    expect(shareRange(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.119, 3) });
  });
});
