import { describe, expect, it } from 'vitest';
import { ReportedAnswers } from '../../../src/watch/reported-answers.ts';

const PAGE = 'https://shop.example/cart';

describe('the answers that the browser has reported', () => {
  it('count for one page each, in their own tab', () => {
    const reported = new ReportedAnswers();
    reported.add(1, PAGE);
    expect(reported.take(2, PAGE)).toBe(false);
    expect(reported.take(1, `${PAGE}#top`)).toBe(true);
    expect(reported.take(1, PAGE), 'loaded once more, and nothing was reported').toBe(false);
  });

  it('are of no use to another address', () => {
    const reported = new ReportedAnswers();
    reported.add(1, PAGE);
    expect(reported.take(1, 'https://shop.example/')).toBe(false);
    expect(reported.take(1, PAGE), 'told of when the page before it had not ended').toBe(true);
  });

  it('are forgotten with their tab', () => {
    const reported = new ReportedAnswers();
    reported.add(1, PAGE);
    reported.forget(1);
    expect(reported.take(1, PAGE)).toBe(false);
  });

  it('are forgotten when there are very many, the oldest first', () => {
    const reported = new ReportedAnswers();
    for (let tabId = 1; tabId <= 501; tabId += 1) reported.add(tabId, PAGE);
    expect(reported.take(1, PAGE)).toBe(false);
    expect(reported.take(2, PAGE)).toBe(true);
    expect(reported.take(501, PAGE)).toBe(true);
  });
});
