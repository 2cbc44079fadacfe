import { MINUTE_MS, type Ms } from '../../../src/lib/time.ts';
import { boundsOf, usualGap } from '../../../src/retry/schedule.ts';
import { isEnough, knownAbout } from '../../../tools/forecast/bench/cross-validate.ts';
import type { Basis } from '../../../tools/forecast/bench/prediction-case.ts';
import { predictors, type Predict } from '../../../tools/forecast/bench/predictors.ts';
import type { Outage } from '../../../tools/forecast/outage.ts';
import { firstFrom } from './first-from.ts';
import { measure, type Measured } from './measure.ts';
import { byTime, type Trajectory } from './trajectories.ts';
import { arrivals, CARES_MS, type Wait } from './waits.ts';

/** Rebound's curve beside schedules that learn; all without chance, with as many requests as Rebound's, over the same visits. */
export interface Learning {
  /** Those before which enough was known to learn from. */
  outages: number;
  arms: Record<string, Measured>;
}

/** How likely the site is to come back, at moments of a wait. */
interface Hazard {
  atMs: Float64Array;
  perMs: Float64Array;
}

const ARRIVAL: Basis = { from: 'arrival', windowMs: CARES_MS };
const BOUNDS = boundsOf('normal');
/** As Rebound's curve: no gap is a longer share of the wait, because promptness is a goal too. */
const MOST_OF_WAIT = 0.2;
/** The chance of a return is looked at over so much of the wait; the records show nothing shorter than the first. */
const LOOK_AHEAD_MS: Ms = MINUTE_MS;
const LOOK_AHEAD_SHARE = 0.25;
/** Prices of a request, in milliseconds of delay, between which the one is looked for that gives as many requests. */
const PRICES = [1, 10_000] as const;
const HALVINGS = 16;

/**
 * What a schedule would gain from the forecast, and from a site's own past besides. Each outage is met with what was known when it began, of
 * other repositories and of the site itself; the gap is √(2λ/h), the best where h changes slowly (Keller 1974), within the bounds of Rebound's own.
 */
export function measureLearning(judged: readonly Outage[], all: readonly Outage[]): Learning {
  const known = judged.map((outage) => knownAbout(outage, all)).filter(({ others }) => isEnough(others));
  const waits = arrivals(known.map(({ outage }) => outage));
  const ours = byTime((elapsedMs) => usualGap(elapsedMs, 'normal'));
  const reference = measure(waits, () => ours);
  const predicted = known.map((each) => [each.outage, predictors(each)] as const);
  const learn = (name: string) => asManyRequests(waits, reference.probes, new Map(predicted.map(([outage, by]) => [outage, hazardOf(by[name])])));
  return { outages: known.length, arms: { 'Rebound\'s curve': reference, 'by the forecast': learn('class'), 'and by the site\'s own past': learn('forecast') } };
}

/** The gap at which one more request costs what it saves, within the schedule's bounds. */
export function learntGap(hazard: Hazard, price: Ms, elapsedMs: Ms): Ms {
  const perMs = hazard.perMs[Math.min(firstFrom(hazard.atMs, elapsedMs), hazard.atMs.length - 1)] ?? 0;
  const best = Math.min(MOST_OF_WAIT * elapsedMs, Math.sqrt((2 * price) / perMs));
  return Math.min(BOUNDS.longest, Math.max(BOUNDS.shortest, best));
}

function asManyRequests(waits: readonly Wait[], requests: number, hazards: ReadonlyMap<Outage, Hazard>): Measured {
  let [low, high] = PRICES.map(Math.log) as [number, number];
  const at = (logPrice: number) => measureAt(waits, hazards, Math.exp(logPrice));
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (at(middle).probes > requests) low = middle;
    else high = middle;
  }
  return at(high);
}

function measureAt(waits: readonly Wait[], hazards: ReadonlyMap<Outage, Hazard>, price: Ms): Measured {
  const tries = new Map([...hazards].map(([outage, hazard]) => [outage, byTime((elapsedMs) => learntGap(hazard, price, elapsedMs))]));
  const none: Trajectory = new Float64Array();
  return measure(waits, ({ outage }) => (outage && tries.get(outage)) ?? none);
}

/** −ln(1 − chance) over the time looked ahead, at moments ever further apart. */
export function hazardOf(predict: Predict | undefined): Hazard {
  const atMs = Float64Array.from(moments());
  const perMs = atMs.map((moment) => {
    const ahead = Math.max(LOOK_AHEAD_MS, LOOK_AHEAD_SHARE * moment);
    return -Math.log(1 - (predict?.(ARRIVAL, moment, ahead) ?? 0)) / ahead;
  });
  return { atMs, perMs };
}

function* moments(): Generator<Ms> {
  for (let moment = MINUTE_MS / 6; moment < CARES_MS; moment *= 1.07) yield moment;
  yield CARES_MS;
}
