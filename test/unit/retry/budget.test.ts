import { describe, expect, it } from 'vitest';
import { fullBudget, takeToken, takeTokenAnyway } from '../../../src/retry/budget.ts';

describe('the budget over all sites', () => {
  it('lets five attempts start at once and then one a second', () => {
    let budget = fullBudget(0);
    const startedAt: number[] = [];
    for (let now = 0; now < 10_000; now += 100) {
      const token = takeToken(budget, now);
      budget = token.budget;
      if (token.taken) startedAt.push(now);
    }
    expect(startedAt.slice(0, 5)).toEqual([0, 100, 200, 300, 400]);
    expect(startedAt.filter((at) => at >= 5_000 && at < 10_000)).toHaveLength(5);
  });

  it('says when there will be a token', () => {
    let budget = fullBudget(0);
    for (let taken = 0; taken < 5; taken += 1) budget = takeTokenAnyway(budget, 0);
    expect(takeToken(budget, 250)).toMatchObject({ taken: false, availableAt: 1_000 });
    expect(takeToken(budget, 1_000)).toMatchObject({ taken: true });
  });

  it('is not drained by a clock that is set back', () => {
    const budget = takeTokenAnyway(fullBudget(100_000), 100_000);
    expect(takeToken(budget, 0)).toMatchObject({ taken: true });
  });
});
