import { between, type Random } from '../lib/random.ts';
import { DAY_MS, SECOND_MS, type Ms } from '../lib/time.ts';

import type { Schedule } from '../store/settings.ts';

/** The floor of every schedule. */
export const SHORTEST_GAP_MS: Ms = 3 * SECOND_MS;
/** The longest gap of the normal schedule. */
export const LONGEST_GAP_MS: Ms = 120 * SECOND_MS;
/** After this long Rebound stops by itself and says so. */
export const LONGEST_WAIT_MS: Ms = DAY_MS;

const SHARE_OF_WAIT = 0.2;
const ROOT_FACTOR = 2;
const JITTER = 0.25;
/** How long gaps are in comparison with the normal schedule's. */
const PACES: Readonly<Record<Schedule, number>> = { gentle: 2, normal: 1, eager: 0.6 };

/** The bounds of a schedule's gaps, as a share of the normal ones; the floor of 3 s holds for all. */
export function boundsOf(schedule: Schedule): { shortest: Ms; longest: Ms } {
  const pace = PACES[schedule];
  return { shortest: Math.max(1, pace) * SHORTEST_GAP_MS, longest: pace * LONGEST_GAP_MS };
}

/**
 * The gap before the next attempt after waiting `waitedMs`: the usual one spread by ± 25 %, within the schedule's bounds; near the
 * floor, over as much again. Clients that failed together have to come apart in their first gaps, while those are shortest.
 */
export function gapAfter(waitedMs: Ms, random: Random, schedule: Schedule): Ms {
  const { shortest, longest } = boundsOf(schedule);
  const usual = usualGap(waitedMs, schedule);
  const spread = between(Math.max(shortest, (1 - JITTER) * usual), Math.max(2 * shortest, (1 + JITTER) * usual), random);
  // Folded back and not cut off, so that clients do not gather on the bound.
  return avoidIdleLimit(spread > longest ? 2 * longest - spread : spread);
}

/**
 * The gap without chance: on the normal schedule min(20 % of the wait, 2·√wait in seconds) within 3 s and 120 s, on the others a
 * multiple of that. Proportional at first, because a short wait is judged relatively; growing with the root later, because recovery becomes
 * rarer the longer an outage lasts.
 */
export function usualGap(waitedMs: Ms, schedule: Schedule): Ms {
  const { shortest, longest } = boundsOf(schedule);
  const waited = Math.max(0, waitedMs) / SECOND_MS;
  const normal = Math.min(SHARE_OF_WAIT * waited, ROOT_FACTOR * Math.sqrt(waited)) * SECOND_MS;
  return Math.min(longest, Math.max(shortest, PACES[schedule] * normal));
}

/**
 * Moves gaps of 25-30 s to 30-35 s: too near the 30 s after which an idle background is stopped
 * for a timer, and too short for an alarm (developer.chrome.com, extension service worker lifecycle).
 */
export function avoidIdleLimit(gapMs: Ms): Ms {
  return gapMs >= 25 * SECOND_MS && gapMs < 30 * SECOND_MS ? gapMs + 5 * SECOND_MS : gapMs;
}
