import { FEWEST_RETURNS } from '../../../src/forecast/own-history.ts';
import { isGateway, type Outage } from '../outage.ts';
import { weighOutages, type WeighedOutage } from '../weigh-outages.ts';
import { knownBefore } from './known-before.ts';
import { ELAPSED_MS, HORIZONS_MS, outcomeOf, type Basis } from './prediction-case.ts';
import type { Known, Predict } from './predictors.ts';
import type { Scored } from './score.ts';

/** A prediction with what it was about. */
export interface Prediction extends Scored {
  predictor: string;
  repository: string;
  className: string;
  horizonMs: number;
  /** The forecast had enough of the site's own history. */
  hasOwnHistory: boolean;
}

/** Every prediction, and what could not be predicted or judged. */
export interface Predictions {
  made: Prediction[];
  tested: number;
  /** Outages before which too little was known of other repositories. */
  skipped: number;
  /** Weight of outcomes that the record does not tell (censored outages), against that of all. Left out of the scores. */
  unknownShare: number;
}

/** With fewer incidents or repositories than these in the training data nothing is predicted. */
const FEWEST_INCIDENTS = 30;
const FEWEST_REPOSITORIES = 3;

/** A test repository counts as so many incidents at most. */
const MOST_PER_REPOSITORY = 20;

/**
 * Predicts each gateway outage from what was known when it began: of other repositories all that had begun by then, cut off at
 * that moment; of its own repository nothing but earlier outages of the same site, and those in the own history alone.
 * Only these repositories are tested, where they are named.
 */
export function crossValidate(
  outages: readonly Outage[],
  basis: Basis,
  makePredictors: (known: Known) => Record<string, Predict>,
  only?: ReadonlySet<string>,
): Predictions {
  const gateway = outages.filter((outage) => isGateway(outage) && (only?.has(outage.repository) ?? true));
  const tested = weighOutages(gateway, MOST_PER_REPOSITORY);
  const result: Predictions = { made: [], tested: tested.length, skipped: 0, unknownShare: 0 };
  let [unknown, all] = [0, 0];
  for (const outage of tested) {
    const known = knownAbout(outage, outages);
    if (!isEnough(known.others)) {
      result.skipped += 1;
      continue;
    }
    const scored = Object.entries(makePredictors(known)).map(([name, predict]) => scoreOne(name, predict, known, outage, basis));
    for (const each of scored) result.made.push(...each.predictions);
    unknown += scored[0]?.unknown ?? 0;
    all += scored[0]?.all ?? 0;
  }
  return { ...result, unknownShare: all > 0 ? unknown / all : 0 };
}

/** What was known of an outage when it began. */
export function knownAbout(outage: Outage, outages: readonly Outage[]): Known {
  const before = knownBefore(outages, outage.startMs);
  const others = before.filter(({ repository }) => repository !== outage.repository);
  const own = before.filter(({ repository, site, ended }) => repository === outage.repository && site === outage.site && ended);
  return { outage, others, own: own.filter(isGateway) };
}

/** True when so much was known of other repositories that something can be learnt from it. */
export function isEnough(others: readonly Outage[]): boolean {
  const gateway = others.filter(isGateway);
  return (
    new Set(gateway.map(({ incident }) => incident)).size >= FEWEST_INCIDENTS &&
    new Set(gateway.map(({ repository }) => repository)).size >= FEWEST_REPOSITORIES
  );
}

function scoreOne(predictor: string, predict: Predict, { own }: Known, outage: WeighedOutage, basis: Basis) {
  const { repository, className, weight } = outage;
  const predictions: Prediction[] = [];
  let [unknown, all] = [0, 0];
  for (const horizonMs of HORIZONS_MS) {
    for (const elapsedMs of ELAPSED_MS) {
      const outcome = outcomeOf(outage, basis, elapsedMs, horizonMs);
      unknown += weight * outcome.unknown;
      all += weight * (outcome.back + outcome.still + outcome.unknown);
      if (outcome.back + outcome.still <= 0) continue;
      const chance = predict(basis, elapsedMs, horizonMs);
      predictions.push({
        predictor, repository, className, horizonMs, hasOwnHistory: own.length >= FEWEST_RETURNS,
        chance, back: weight * outcome.back, still: weight * outcome.still,
      });
    }
  }
  return { predictions, unknown, all };
}
