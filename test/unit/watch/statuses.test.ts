import { describe, expect, it } from 'vitest';
import { DEFAULT_WATCHED_STATUSES, isRedirect, siteAnswers } from '../../../src/watch/statuses.ts';

describe('status codes', () => {
  it('that are watched unless the person chooses otherwise are the gateway errors', () => {
    expect(DEFAULT_WATCHED_STATUSES).toEqual([502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530]);
  });

  it('below 500 show that a site answers, unless they ask to come back later', () => {
    for (const status of [200, 204, 301, 304, 401, 403, 404, 405, 410]) expect(siteAnswers(status)).toBe(true);
    for (const status of [408, 425, 429, 500, 502, 599]) expect(siteAnswers(status)).toBe(false);
  });

  it('of redirects leave the answer open, "not modified" does not', () => {
    expect([301, 302, 303, 307, 308].every(isRedirect)).toBe(true);
    expect([200, 304, 404].some(isRedirect)).toBe(false);
  });
});
