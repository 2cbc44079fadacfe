import { OUTAGE_CLASSES, POOLED } from '../../../src/forecast/classes.ts';
import fitted from '../../../src/forecast/data/fitted.json';
import sources from '../../../src/forecast/data/sources.json';
import { curveOf, type FittedTable } from '../../../src/forecast/fitted-table.ts';
import { ARRIVAL_WINDOW_MS } from '../../../src/forecast/waiting-curve.ts';
import { isGateway, type Outage } from '../outage.ts';
import { readOutages } from '../read-outages.ts';
import { crossValidate } from './cross-validate.ts';
import { ELAPSED_MS, HORIZONS_MS, type Basis } from './prediction-case.ts';
import { byCurve, predictors, type Known, type Predict } from './predictors.ts';
import { asLines, reportOn, type BasisReport } from './report.ts';

/** What the bench found, as it prints it. */
export interface BenchReport {
  outages: number;
  elapsedMinutes: number[];
  horizonMinutes: number[];
  /** Elapsed time counted from the outage's start: the conditional survival curve itself. */
  fromStart: BasisReport;
  /** Counted from a visitor's coming at any moment of its first hours: what the popup says. */
  fromArrival: BasisReport;
  /** The committed table on repositories that it was not fitted to; null where the file has none. */
  committedTable: { fromStart: BasisReport; fromArrival: BasisReport } | null;
}

const BASES = { fromStart: { from: 'start' }, fromArrival: { from: 'arrival', windowMs: ARRIVAL_WINDOW_MS } } as const satisfies Record<string, Basis>;

/** Cross-validates on an outages file. */
export function bench(path: string): BenchReport {
  const outages = readOutages(path);
  const strange = new Set(outages.filter(isGateway).map(({ repository }) => repository).filter((name) => !sources.repositories.includes(name)));
  return {
    outages: outages.length,
    elapsedMinutes: ELAPSED_MS.map((ms) => ms / 60_000),
    horizonMinutes: HORIZONS_MS.map((ms) => ms / 60_000),
    ...onBothBases(outages, predictors),
    committedTable: strange.size > 0 ? onBothBases(outages, byTable, strange) : null,
  };
}

/** The report as a table for people. */
export function describe({ fromStart, fromArrival, committedTable }: BenchReport): string {
  return [
    ...asLines('Counted from the start of an outage', fromStart),
    ...asLines('Counted from a visitor\'s arrival', fromArrival),
    ...(committedTable ? asLines('Committed table, strange repositories, from the start', committedTable.fromStart) : []),
    ...(committedTable ? asLines('Committed table, strange repositories, from arrival', committedTable.fromArrival) : []),
  ].join('\n');
}

function onBothBases(outages: readonly Outage[], makePredictors: (known: Known) => Record<string, Predict>, only?: ReadonlySet<string>) {
  const on = (basis: Basis) => reportOn(crossValidate(outages, basis, makePredictors, only));
  return { fromStart: on(BASES.fromStart), fromArrival: on(BASES.fromArrival) };
}

function byTable(known: Known): Record<string, Predict> {
  const table: FittedTable = fitted;
  const { constant } = predictors(known);
  const name = OUTAGE_CLASSES.find((each) => each === known.outage.className) ?? POOLED;
  return { ...(constant ? { constant } : {}), forecast: byCurve(() => curveOf(table, name), known.own) };
}
