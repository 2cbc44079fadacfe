import { HOUR_MS, type Ms } from '../lib/time.ts';
import { areaBetween, type SurvivalCurve } from './survival-curve.ts';

/** Visitors come in an outage's first so many hours: what lasts longer is met no more often, as people give a dead site up. An assumption. */
export const ARRIVAL_WINDOW_MS: Ms = 8 * HOUR_MS;

/**
 * How long a visitor waits who comes at any moment of an outage's first hours, because a long outage is met by more people
 * than a short one. The visitor's wait exceeds w when the outage lasts past arrival + w, so the share is the area under the
 * outages' curve from w to w + window, divided by that from 0 to window.
 */
export function waitingCurve(outages: SurvivalCurve, windowMs: Ms = ARRIVAL_WINDOW_MS): SurvivalCurve {
  const between = (fromMs: Ms) => areaBetween(outages, fromMs, fromMs + windowMs);
  const all = between(0);
  return { ...outages, surviving: outages.atMs.map((timeMs) => between(timeMs) / all) };
}
