import { chanceWithin, survivalAt, type SurvivalCurve } from '../../src/forecast/survival-curve.ts';
import { waitingCurve } from '../../src/forecast/waiting-curve.ts';
import { DAY_MS, MINUTE_MS, type Ms } from '../../src/lib/time.ts';
import { groupBy } from './group-by.ts';
import type { Outage } from './outage.ts';
import { drawAnew, seeded } from './seeded.ts';

const DRAWS = 100;
const ELAPSED_MS: readonly Ms[] = [0, 5 * MINUTE_MS, 15 * MINUTE_MS, 60 * MINUTE_MS];
const HORIZONS_MS: readonly Ms[] = [5 * MINUTE_MS, 15 * MINUTE_MS, 60 * MINUTE_MS, DAY_MS];

/**
 * So many independent outages the sample is worth: a chance that varies as much when repositories are drawn anew (bootstrap) as
 * one that was seen in so many cases. The lowest figure over elapsed times, horizons and both ways to count the elapsed time.
 */
export function effectiveOutages(outages: readonly Outage[], fit: (sample: readonly Outage[]) => SurvivalCurve): number {
  const curvesOf = (sample: readonly Outage[]) => [fit(sample), waitingCurve(fit(sample))] as const;
  const full = curvesOf(outages);
  const repositories = [...groupBy(outages, ({ repository }) => repository).values()];
  const chance = seeded(1);
  const draws = Array.from({ length: DRAWS }, () => curvesOf(drawAnew(repositories, chance).flatMap(asAnother)));
  const counts = ([0, 1] as const).flatMap((basis) =>
    ELAPSED_MS.flatMap((elapsedMs) =>
      HORIZONS_MS.map((withinMs) => casesBehind(draws.map((curves) => chanceWithin(curves[basis], elapsedMs, withinMs))) / survivalAt(full[basis], elapsedMs)),
    ),
  );
  return Math.round(Math.min(...counts));
}

/** A repository that is drawn twice counts as two. */
function asAnother(outages: readonly Outage[], index: number): Outage[] {
  return outages.map((outage) => ({ ...outage, repository: `${outage.repository} ${index}`, incident: `${outage.incident} ${index}` }));
}

/** A share seen in n cases has the variance p(1 − p)/n. */
function casesBehind(chances: readonly number[]): number {
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  const variance = chances.reduce((sum, chance) => sum + (chance - mean) ** 2, 0) / chances.length;
  return variance > 0 ? (mean * (1 - mean)) / variance : Number.POSITIVE_INFINITY;
}
