import { describe, expect, it } from 'vitest';
import { triesWithin } from '../../../src/view/tries-plot.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('the picture of a schedule', () => {
  it('begins at the floor and goes on with a fifth of the wait', () => {
    // Half-way between 3 and 6 s up to 20 s; then between 75 % of a fifth (of 22.5 s: 3.375) and 6 s; then a fifth (of 27.1875 s: 5.4375).
    expect(triesWithin('normal', 33 * SECOND).map((at) => at / SECOND)).toEqual([4.5, 9, 13.5, 18, 22.5, 27.1875, 32.625]);
  });

  it('shows more tries the more eager the schedule is, none of them past its end', () => {
    const [gentle = [], normal = [], eager = []] = (['gentle', 'normal', 'eager'] as const).map((schedule) => triesWithin(schedule, 10 * MINUTE));
    expect(gentle.length).toBeLessThan(normal.length);
    expect(normal.length).toBeLessThan(eager.length);
    expect(Math.max(...gentle, ...normal, ...eager)).toBeLessThanOrEqual(10 * MINUTE);
  });
});
