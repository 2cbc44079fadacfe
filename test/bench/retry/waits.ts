import { HOUR_MS, SECOND_MS, type Ms } from '../../../src/lib/time.ts';
import type { Random } from '../../../src/lib/random.ts';
import type { Outage } from '../../../tools/forecast/outage.ts';

/** Visitors care for so long; what they would have waited beyond that is nobody's delay. */
export const CARES_MS: Ms = 8 * HOUR_MS;

/** One visitor who comes upon a failing page. */
export interface Wait {
  /** From the visitor's coming to the site's recovery. */
  waitMs: Ms;
  /** This visitor stands for all whose wait lies within half of this around it; 0: for nobody else. */
  stripMs: Ms;
  /** How much this visitor counts. */
  weight: number;
  /** Which outage it was; undefined for a restart that no record shows. */
  outage?: Outage;
}

/** Visitors of one outage, evenly over the time in which they come. */
const VISITORS = 120;
const RESTARTS = 20_000;
/** The log-normal lengths of restarts: median and spread of the logarithm. An assumption (docs of the user models). */
const RESTART_MEDIAN_MS: Ms = 8 * SECOND_MS;
const RESTART_SIGMA = 1;

/**
 * The first user model: a person who comes at any moment of an outage's first eight hours, so that long outages are met more
 * often. Weights sum to 1.
 */
export function arrivals(outages: readonly Outage[]): Wait[] {
  const spans = outages.map(({ lengthMs }) => Math.min(lengthMs, CARES_MS));
  const all = spans.reduce((sum, span) => sum + span, 0);
  return outages.flatMap((outage, index) => {
    const span = spans[index] ?? 0;
    return Array.from({ length: VISITORS }, (_, visitor) => ({
      waitMs: outage.lengthMs - ((visitor + 0.5) / VISITORS) * span,
      stripMs: span / VISITORS,
      weight: span / all / VISITORS,
      outage,
    }));
  });
}

/**
 * The second: half of those, and half who meet a restart of seconds, which records of checks every five minutes cannot show.
 * The restarts' lengths are assumed. Weights sum to 1.
 */
export function arrivalsAndRestarts(outages: readonly Outage[], random: Random): Wait[] {
  const met = arrivals(outages).map((wait) => ({ ...wait, weight: wait.weight / 2 }));
  const restarts = Array.from({ length: RESTARTS }, () => ({ waitMs: RESTART_MEDIAN_MS * Math.exp(RESTART_SIGMA * normal(random)), stripMs: 0, weight: 1 / 2 / RESTARTS }));
  return [...met, ...restarts];
}

/** One number of the standard normal distribution (Box and Muller 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
