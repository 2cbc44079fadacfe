import { describe, expect, it } from 'vitest';
import { triesWithin } from '../../../src/view/tries-plot.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('the picture of a schedule', () => {
  it('begins at the floor and goes on with a fifth of the wait', () => {
    // 3 s each up to 15 s; then 20 % of 15, 18, 21.6 … s.
    expect(triesWithin('normal', 26 * SECOND).map((at) => at / SECOND)).toEqual([3, 6, 9, 12, 15, 18, 21.6, 25.92]);
  });

  it('shows more tries the more eager the schedule is, none of them past its end', () => {
    const [gentle = [], normal = [], eager = []] = (['gentle', 'normal', 'eager'] as const).map((schedule) => triesWithin(schedule, 10 * MINUTE));
    expect(gentle.length).toBeLessThan(normal.length);
    expect(normal.length).toBeLessThan(eager.length);
    expect(Math.max(...gentle, ...normal, ...eager)).toBeLessThanOrEqual(10 * MINUTE);
  });
});
