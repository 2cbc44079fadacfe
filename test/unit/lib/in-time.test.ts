import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime } from '../../../src/lib/in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('something asked for with a limit', () => {
  it('is waited for until then, and leaves no timer behind', async () => {
    const asked = new Promise((resolve) => void setTimeout(resolve, 900, 'answer'));
    const answer = inTime(asked, 1_000, 'nothing');
    await vi.advanceTimersByTimeAsync(900);
    expect(await answer).toBe('answer');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is something else once the time is over', async () => {
    const answer = inTime(new Promise(() => undefined), 1_000, 'nothing');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toBe('nothing');
  });

  it('fails as it would without one', async () => {
    await expect(inTime(Promise.reject(new Error('no such tab')), 1_000, 'nothing')).rejects.toThrow('no such tab');
    expect(vi.getTimerCount()).toBe(0);
  });
});
