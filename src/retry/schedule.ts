import { between, type Random } from '../lib/random.ts';
import { DAY_MS, SECOND_MS, type Ms } from '../lib/time.ts';

export const SHORTEST_GAP_MS: Ms = 3 * SECOND_MS;
export const LONGEST_GAP_MS: Ms = 120 * SECOND_MS;
/** After this long Rebound stops by itself and says so. */
export const LONGEST_WAIT_MS: Ms = DAY_MS;

const SHARE_OF_WAIT = 0.2;
const ROOT_FACTOR = 2;
const JITTER = 0.25;

/**
 * The gap before the next attempt after waiting `waitedMs`: min(20 % of the wait, 2·√wait in seconds)
 * within 3 s and 120 s, spread by ± 25 %. Proportional at first, because a short wait is judged
 * relatively; growing with the root later, because recovery becomes rarer the longer an outage lasts.
 */
export function gapAfter(waitedMs: Ms, random: Random): Ms {
  const waited = Math.max(0, waitedMs) / SECOND_MS;
  const ideal = Math.min(SHARE_OF_WAIT * waited, ROOT_FACTOR * Math.sqrt(waited)) * SECOND_MS;
  const bounded = Math.min(LONGEST_GAP_MS, Math.max(SHORTEST_GAP_MS, ideal));
  const spread = bounded * between(1 - JITTER, 1 + JITTER, random);
  return avoidIdleLimit(reflectIntoBounds(spread));
}

/** Folds what jitter has pushed over a bound back inside, so that clients do not gather on the bound. */
function reflectIntoBounds(gapMs: Ms): Ms {
  if (gapMs < SHORTEST_GAP_MS) return 2 * SHORTEST_GAP_MS - gapMs;
  if (gapMs > LONGEST_GAP_MS) return 2 * LONGEST_GAP_MS - gapMs;
  return gapMs;
}

/**
 * Moves gaps of 25-30 s to 30-35 s: too near the 30 s after which an idle background is stopped
 * for a timer, and too short for an alarm (developer.chrome.com, extension service worker lifecycle).
 */
export function avoidIdleLimit(gapMs: Ms): Ms {
  return gapMs >= 25 * SECOND_MS && gapMs < 30 * SECOND_MS ? gapMs + 5 * SECOND_MS : gapMs;
}
