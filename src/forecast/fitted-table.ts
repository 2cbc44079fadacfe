import { MINUTE_MS, type Ms } from '../lib/time.ts';
import type { OutageClass, POOLED } from './classes.ts';
import type { SurvivalCurve } from './survival-curve.ts';

/** What the fit has found: one curve per class on common points. */
export interface FittedTable {
  atMinutes: readonly number[];
  tail: number;
  /** So many independent outages the sample is worth, at the least: outages of one repository resemble each other. */
  effectiveOutages: number;
  curves: Readonly<Record<OutageClass | typeof POOLED, FittedClass>>;
}

/** The curve of one class, and what it rests on. */
export interface FittedClass {
  /** At each of the common points, the first being 1. */
  surviving: readonly number[];
  outages: number;
  sites: number;
  repositories: number;
}

/** A class's curve, out of the table. */
export function curveOf(table: FittedTable, name: OutageClass | typeof POOLED): SurvivalCurve {
  return {
    atMs: table.atMinutes.map((minutes): Ms => minutes * MINUTE_MS),
    surviving: table.curves[name].surviving,
    tail: table.tail,
  };
}
