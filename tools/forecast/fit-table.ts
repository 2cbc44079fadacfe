import { blend } from '../../src/forecast/blend.ts';
import { OUTAGE_CLASSES, POOLED } from '../../src/forecast/classes.ts';
import type { FittedClass, FittedTable } from '../../src/forecast/fitted-table.ts';
import type { Observation, SurvivalCurve } from '../../src/forecast/survival-curve.ts';
import { MINUTE_MS, type Ms } from '../../src/lib/time.ts';
import { effectiveOutages } from './effective-outages.ts';
import { fitCurve } from './fit-curve.ts';
import { isPooled, type Outage } from './outage.ts';
import { spreadOverInterval } from './spread.ts';
import { weighOutages } from './weigh-outages.ts';

/** A repository counts as so many incidents at most; out of sample, between 10 and 30 differ little (docs/forecast.md). */
const MOST_PER_REPOSITORY = 20;

/** How often the records' checks come. */
const CHECK_INTERVAL_MS: Ms = 5 * MINUTE_MS;

/** All failures together count as so many outages of a class: with fewer, thin classes predict worse than the pool. */
const PRIOR_OUTAGES = 200;

const DIGITS = 4;

/** The pooled curve of these outages, by the rules of the table. */
export function fitPool(outages: readonly Outage[]): SurvivalCurve {
  return fitCurve(observationsOf(outages.filter(isPooled)));
}

/** The curve of a class: the pool, corrected by the outages of the class. */
export function fitClass(pool: SurvivalCurve, outages: readonly Outage[], className: string): SurvivalCurve {
  return blend(pool, observationsOf(outages.filter((outage) => outage.className === className)), PRIOR_OUTAGES);
}

/** A sample with its weights, each length spread over what it may have been. */
export function observationsOf(outages: readonly Outage[]): Observation[] {
  return weighOutages(outages, MOST_PER_REPOSITORY).flatMap((outage) => spreadOverInterval(outage, CHECK_INTERVAL_MS));
}

/** Everything that the extension knows of the outages. */
export function fitTable(outages: readonly Outage[]): FittedTable {
  const pooled = outages.filter(isPooled);
  const pool = fitPool(pooled);
  const classes = OUTAGE_CLASSES.map((name) => {
    const ofClass = pooled.filter(({ className }) => className === name);
    return [name, fittedClass(fitClass(pool, pooled, name), ofClass)] as const;
  });
  return {
    atMinutes: pool.atMs.map((ms) => ms / MINUTE_MS),
    tail: rounded(pool.tail),
    effectiveOutages: effectiveOutages(pooled, fitPool),
    curves: Object.fromEntries([[POOLED, fittedClass(pool, pooled)], ...classes]) as FittedTable['curves'],
  };
}

function fittedClass({ surviving }: SurvivalCurve, outages: readonly Outage[]): FittedClass {
  return {
    surviving: surviving.map(rounded),
    outages: outages.length,
    sites: new Set(outages.map(({ repository, site }) => `${repository} ${site}`)).size,
    repositories: new Set(outages.map(({ repository }) => repository)).size,
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}
