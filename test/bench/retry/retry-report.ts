import { SECOND_MS } from '../../../src/lib/time.ts';
import type { LinesPlot, Series, Table } from '../report/result.ts';
import { figure, percent } from '../report/tables.ts';
import type { Learning } from './learning.ts';
import type { Measured } from './measure.ts';
import type { Optimum } from './optimum.ts';
import { REBOUND } from './reference-schedules.ts';

/** One arm against the best schedule that knows the distribution. */
export interface ArmReport extends Measured {
  /** Mean delay ÷ that of the optimum with as many requests; null above some 300 requests, where the grid is too coarse to tell. */
  overOptimum: number | null;
}

/** Requests a visit at which the optimum is drawn. */
const OPTIMUM_AT = [8, 12, 18, 27, 40, 60, 90, 135, 200, 300];

/** The arms, one a row. */
export function armTable(title: string, arms: Readonly<Record<string, ArmReport>>): Table {
  return {
    title,
    head: ['schedule', 'mean delay, s', '95 % within, s', 'noticed in time', 'requests', '÷ optimum'],
    rows: Object.entries(arms).map(([name, arm]) => [
      name, figure(arm.meanDelaySeconds), figure(arm.p95DelaySeconds), percent(arm.noticedInTime), figure(arm.probes), figure(arm.overOptimum),
    ]),
  };
}

/** What schedules that learn would gain. */
export function learningTable({ outages, arms }: Learning): Table {
  return {
    title: `Would learning help? Each of ${outages} outages with what was known when it began, of other repositories and of the site itself; all with as many requests, without chance`,
    head: ['schedule', 'mean delay, s', '95 % within, s', 'noticed in time', 'requests'],
    rows: Object.entries(arms).map(([name, arm]) => [name, figure(arm.meanDelaySeconds), figure(arm.p95DelaySeconds), percent(arm.noticedInTime), figure(arm.probes)]),
  };
}

/** What delay each arm has for its requests, and the least that is possible: nearer to the lower left is better. */
export function delayPlot(arms: Readonly<Record<string, ArmReport>>, best: Optimum): LinesPlot {
  return {
    kind: 'lines',
    title: 'Mean delay for the requests that it takes',
    x: { label: 'requests a visit', scale: 'log' },
    y: { label: 'mean delay, s', scale: 'log' },
    series: [
      { name: 'optimum', isOurs: false, x: OPTIMUM_AT, y: OPTIMUM_AT.map((tries) => best.meanDelay(tries) / SECOND_MS) },
      ...Object.entries(arms).map(([name, arm]): Series => ({ name, isOurs: name === REBOUND, x: [arm.probes], y: [arm.meanDelaySeconds] })),
    ],
  };
}
