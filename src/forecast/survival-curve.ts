import type { Ms } from '../lib/time.ts';

/** What is known of one outage's length. */
export interface Observation {
  lengthMs: Ms;
  /** False: it was watched so long and had not ended (right-censored). */
  ended: boolean;
  /** How much it counts; any scale. */
  weight: number;
}

/** The share of outages that still last after a time: straight between the points, a power of time beyond the last. */
export interface SurvivalCurve {
  /** Ascending, from 0. */
  atMs: readonly Ms[];
  /** At each of these times; falls from 1 and stays above 0. */
  surviving: readonly number[];
  /** α of the tail: beyond the last point T the share is S(T)·(T/t)^α. */
  tail: number;
}

/** One fall of the estimate. */
export interface Step {
  atMs: Ms;
  /** From this time on. */
  surviving: number;
}

/**
 * The product-limit estimate (Kaplan and Meier 1958) with weights. An outage that is watched no longer counts as at risk up to
 * and including that time. Observations without weight or with an impossible length are left out.
 */
export function kaplanMeier(observations: readonly Observation[]): Step[] {
  const sorted = observations.filter(isUsable).toSorted((a, b) => a.lengthMs - b.lengthMs);
  const steps: Step[] = [];
  let atRisk = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let surviving = 1;
  let [ended, gone] = [0, 0];
  for (const [index, { lengthMs, weight, ended: hasEnded }] of sorted.entries()) {
    gone += weight;
    if (hasEnded) ended += weight;
    if (sorted[index + 1]?.lengthMs === lengthMs) continue;
    // The last sum may be a rounding error away from what has ended.
    const allEnded = index === sorted.length - 1 && ended === gone;
    surviving *= allEnded ? 0 : Math.max(0, 1 - ended / atRisk);
    if (ended > 0) steps.push({ atMs: lengthMs, surviving });
    atRisk -= gone;
    [ended, gone] = [0, 0];
  }
  return steps;
}

/** The share of outages that last longer than a time. */
export function survivalAt({ atMs, surviving, tail }: SurvivalCurve, timeMs: Ms): number {
  const next = atMs.findIndex((each) => each > timeMs);
  if (next === 0) return 1;
  const lastMs = atMs.at(-1) ?? 0;
  if (next < 0) return (surviving.at(-1) ?? 1) * (lastMs > 0 ? (lastMs / Math.max(timeMs, lastMs)) ** tail : 1);
  const [from = 0, to = 0] = [atMs[next - 1], atMs[next]];
  const [high = 1, low = 1] = [surviving[next - 1], surviving[next]];
  return high + ((low - high) * (timeMs - from)) / (to - from);
}

/** The chance that an outage which has lasted so long is over within a further time. */
export function chanceWithin(curve: SurvivalCurve, elapsedMs: Ms, withinMs: Ms): number {
  const still = survivalAt(curve, elapsedMs);
  if (still <= 0) return 1;
  return Math.min(1, Math.max(0, 1 - survivalAt(curve, elapsedMs + withinMs) / still));
}

/** The area under the curve between two times: the mean time that an outage spends there. */
export function areaBetween(curve: SurvivalCurve, fromMs: Ms, toMs: Ms): Ms {
  const { atMs, tail } = curve;
  const lastMs = atMs.at(-1) ?? 0;
  const corners = [fromMs, ...atMs.filter((each) => each > fromMs && each < toMs), ...(toMs <= lastMs ? [toMs] : [])];
  let area = 0;
  for (const [index, end] of corners.entries()) {
    const start = corners[index - 1] ?? end;
    area += ((end - start) * (survivalAt(curve, start) + survivalAt(curve, end))) / 2;
  }
  const tailFromMs = Math.max(fromMs, lastMs);
  return toMs <= tailFromMs ? area : area + survivalAt(curve, tailFromMs) * tailArea(tailFromMs, toMs, tail);
}

/** ∫ (T/t)^α dt from T to a later time. */
function tailArea(fromMs: Ms, toMs: Ms, tail: number): Ms {
  if (fromMs <= 0) return toMs - fromMs;
  return tail === 1 ? fromMs * Math.log(toMs / fromMs) : (fromMs * ((toMs / fromMs) ** (1 - tail) - 1)) / (1 - tail);
}

function isUsable({ lengthMs, weight }: Observation): boolean {
  return Number.isFinite(lengthMs) && lengthMs >= 0 && Number.isFinite(weight) && weight > 0;
}
