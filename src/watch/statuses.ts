/** Status codes that Rebound can be told to watch, in the order the options page shows them. */
export const WATCHABLE_STATUSES = [
  502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530, 500, 429,
] as const;

/** What a visitor meets as "gateway error": RFC 9110 §15.6.3-5 and Cloudflare's own 52x and 530. */
export const DEFAULT_WATCHED_STATUSES: readonly number[] = WATCHABLE_STATUSES.filter(
  (status) => status !== 500 && status !== 429,
);

/** 3xx: the final answer is still to come. */
export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

/**
 * True when the status shows that the site itself answers again. Any status below 500 does,
 * "not found" included, except those that ask to come back later: 408, 425 and 429.
 */
export function siteAnswers(status: number): boolean {
  return status >= 200 && status < 500 && status !== 408 && status !== 425 && status !== 429;
}

/** The first status that is an error (RFC 9110 §15). */
export const LOWEST_ERROR = 400;
