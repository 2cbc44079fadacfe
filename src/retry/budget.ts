import { SECOND_MS, type EpochMs } from '../lib/time.ts';

/** A token bucket over all sites, so that a hundred failing sites do not mean a hundred requests at once. */
export interface Budget {
  /** Attempts that may start now; fractions while refilling. */
  tokens: number;
  /** When `tokens` was counted. */
  at: EpochMs;
}

const BURST = 5;
const PER_SECOND = 1;

/** A full bucket. */
export function fullBudget(now: EpochMs): Budget {
  return { tokens: BURST, at: now };
}

/** Takes one token, or says when there will be one. */
export function takeToken(
  budget: Budget,
  now: EpochMs,
): { taken: true; budget: Budget } | { taken: false; budget: Budget; availableAt: EpochMs } {
  const refilled = refill(budget, now);
  if (refilled.tokens >= 1) return { taken: true, budget: { ...refilled, tokens: refilled.tokens - 1 } };
  const missingMs = ((1 - refilled.tokens) / PER_SECOND) * SECOND_MS;
  return { taken: false, budget: refilled, availableAt: now + Math.ceil(missingMs) };
}

/** For a person's own click: uses a token if there is one, and is never refused. */
export function takeTokenAnyway(budget: Budget, now: EpochMs): Budget {
  const refilled = refill(budget, now);
  return { ...refilled, tokens: Math.max(0, refilled.tokens - 1) };
}

function refill(budget: Budget, now: EpochMs): Budget {
  // A clock set back must not drain the bucket.
  const elapsedSeconds = Math.max(0, now - budget.at) / SECOND_MS;
  return { tokens: Math.min(BURST, budget.tokens + elapsedSeconds * PER_SECOND), at: now };
}
