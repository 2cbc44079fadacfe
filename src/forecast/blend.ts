import { kaplanMeier, type Observation, type Step, type SurvivalCurve } from './survival-curve.ts';

/**
 * A curve corrected by outages nearer at hand, as if the curve itself were so many outages among them. It is the product-limit
 * estimate of both together, near to the Bayes estimate under a Dirichlet process (Susarla and Van Ryzin 1976): few outages
 * change the curve little, many replace it.
 */
export function blend(prior: SurvivalCurve, observations: readonly Observation[], priorOutages: number): SurvivalCurve {
  const steps = kaplanMeier([...observations, ...asObservations(prior, priorOutages)]);
  return { ...prior, surviving: readAt(steps, prior.atMs) };
}

/** The steps' value at each of these times. */
export function readAt(steps: readonly Step[], atMs: readonly number[]): number[] {
  return atMs.map((time) => steps.findLast((step) => step.atMs <= time)?.surviving ?? 1);
}

/** The curve's falls as outages that ended there, and what is left at its end as outages that did not. */
function asObservations({ atMs, surviving }: SurvivalCurve, outages: number): Observation[] {
  const falls = atMs.map((lengthMs, index): Observation => {
    const before = surviving[index - 1] ?? 1;
    return { lengthMs, ended: true, weight: outages * (before - (surviving[index] ?? 0)) };
  });
  return [...falls, { lengthMs: atMs.at(-1) ?? 0, ended: false, weight: outages * (surviving.at(-1) ?? 1) }];
}
