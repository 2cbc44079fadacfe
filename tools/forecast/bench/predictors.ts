import { blend } from '../../../src/forecast/blend.ts';
import { FEWEST_RETURNS, PRIOR_OUTAGES } from '../../../src/forecast/own-history.ts';
import { chanceWithin, type Observation, type SurvivalCurve } from '../../../src/forecast/survival-curve.ts';
import { waitingCurve } from '../../../src/forecast/waiting-curve.ts';
import type { Ms } from '../../../src/lib/time.ts';
import { fitCurve } from '../fit-curve.ts';
import { fitClass, fitPool, observationsOf } from '../fit-table.ts';
import { isGateway, isPooled, type Outage } from '../outage.ts';
import { fitLogLogistic } from './log-logistic.ts';
import { ELAPSED_MS, outcomeOf, type Basis } from './prediction-case.ts';
import { weighOutages } from '../weigh-outages.ts';

/** What was known when an outage began. */
export interface Known {
  outage: Outage;
  /** Outages of other repositories that had begun. */
  others: readonly Outage[];
  /** Earlier ones of the same site. */
  own: readonly Outage[];
}

/** Says the chance that the outage is back within the horizon, having lasted so long. */
export type Predict = (basis: Basis, elapsedMs: Ms, horizonMs: Ms) => number;

/** The parts of the forecast, from nothing to all of it, and what was tried and not kept. */
export function predictors({ outage, others, own }: Known): Record<string, Predict> {
  const gateway = others.filter(isGateway);
  const pool = fitPool(others);
  const ofClass = fitClass(pool, others, outage.className);
  return {
    constant: constantGuess(gateway),
    'gateway errors only': byCurve(() => fitCurve(observationsOf(gateway))),
    'pool, each outage counted once': byCurve(() => fitCurve(others.filter(isPooled).map((each) => ({ ...each, weight: 1 })))),
    'pool, log-logistic': byCurve(() => fitLogLogistic(observationsOf(others.filter(isPooled)), pool.atMs)),
    'class alone': byCurve(() => blend(pool, observationsOf(gateway.filter(({ className }) => className === outage.className)), 1)),
    pool: byCurve(() => pool),
    class: byCurve(() => ofClass),
    forecast: byCurve(() => ofClass, own),
  };
}

/** Predicts by a curve, and by the site's own earlier outages where they are given and enough. */
export function byCurve(fit: () => SurvivalCurve, own: readonly Outage[] = []): Predict {
  const curves = new Map<Basis['from'], SurvivalCurve>();
  const curveFor = (basis: Basis) => {
    const known = curves.get(basis.from);
    if (known) return known;
    const curve = basis.from === 'start' ? fit() : waitingCurve(fit(), basis.windowMs);
    const corrected = own.length < FEWEST_RETURNS ? curve : blend(curve, ownObservations(own, basis), PRIOR_OUTAGES);
    curves.set(basis.from, corrected);
    return corrected;
  };
  return (basis, elapsedMs, horizonMs) => chanceWithin(curveFor(basis), elapsedMs, horizonMs);
}

/** One share for each horizon, whatever is known of the outage: the base rate of the training data over all elapsed times. */
function constantGuess(gateway: readonly Outage[]): Predict {
  const weighed = weighOutages(gateway, 20);
  const rates = new Map<string, number>();
  return (basis, _, horizonMs) => {
    const key = `${basis.from} ${horizonMs}`;
    const known = rates.get(key);
    if (known !== undefined) return known;
    let [back, all] = [0, 0];
    for (const outage of weighed) {
      for (const elapsedMs of ELAPSED_MS) {
        const outcome = outcomeOf(outage, basis, elapsedMs, horizonMs);
        back += outage.weight * outcome.back;
        all += outage.weight * (outcome.back + outcome.still);
      }
    }
    const rate = all > 0 ? back / all : 0.5;
    rates.set(key, rate);
    return rate;
  };
}

/** Visits spread evenly over an outage's window, as a person would have met them: long outages more often. */
const VISITS = [0.1, 0.3, 0.5, 0.7, 0.9];

function ownObservations(own: readonly Outage[], basis: Basis): Observation[] {
  if (basis.from === 'start') return own.map(({ lengthMs, ended }) => ({ lengthMs, ended, weight: 1 }));
  const span = ({ lengthMs }: Outage) => Math.min(lengthMs, basis.windowMs);
  const mean = own.reduce((sum, each) => sum + span(each), 0) / own.length;
  return own.flatMap((each) =>
    VISITS.map((share) => ({ lengthMs: each.lengthMs - share * span(each), ended: each.ended, weight: span(each) / mean / VISITS.length })));
}
