import type { Ms } from '../../../src/lib/time.ts';
import { readOutages } from '../../../tools/forecast/read-outages.ts';
import type { Outage } from '../../../tools/forecast/outage.ts';
import { seededRandom } from '../../fakes/random.ts';
import { goal, type BenchResult, type Goal } from '../report/result.ts';
import { figure, percent, tableLines } from '../report/tables.ts';
import { drawnOutages } from './drawn-outages.ts';
import { judgedOutages, MOST_PER_REPOSITORY } from './incidents.ts';
import { measure, type Measured } from './measure.ts';
import { optimum } from './optimum.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { reboundTrajectory } from './rebound-trajectory.ts';
import { CHROMIUM, REFERENCE_SCHEDULES, RELOADER } from './reference-schedules.ts';
import { byTries, trajectoriesOf, type Trajectory } from './trajectories.ts';
import { arrivals, arrivalsAndRestarts, type Wait } from './waits.ts';

/** One arm against the best schedule that knows the distribution. */
export interface ArmReport extends Measured {
  /** Mean delay ÷ that of the optimum with as many requests; null above some 300 requests, where the grid is too coarse to tell. */
  overOptimum: number | null;
}

/** Each arm, by user model. */
export interface RetryDetails {
  outages: number;
  repositories: number;
  arrivals: Record<string, ArmReport>;
  arrivalsAndRestarts: Record<string, ArmReport>;
  /** Requests a visit with so many tabs of the one site. */
  requestsByTabs: Record<string, number>;
}

const REBOUND = 'Rebound';
const MOST_PROBES_FOR_OPTIMUM = 300;
const RESTART_SEED = 3;
const TABS = [1, 10, 100];

/** Goals of the project; where two user models differ, the worse counts. */
const LEAST_SPEED_UP = 12;
const LEAST_IN_TIME = 0.95;
const MOST_OF_RELOADER = 1 / 6;
const MOST_OVER_OPTIMUM = 1.25;

/** Runs every schedule over the same visits: those of an outages file, or of outages drawn from the forecast's table. */
export function benchRetry(path: string | undefined): BenchResult<RetryDetails> {
  const outages = judgedOutages(path ? readOutages(path) : drawnOutages(), path ? MOST_PER_REPOSITORY : Number.POSITIVE_INFINITY);
  const arms = allArms();
  const restarts = arrivalsAndRestarts(outages, seededRandom(RESTART_SEED));
  const details: RetryDetails = {
    outages: outages.length,
    repositories: new Set(outages.map(({ repository }) => repository)).size,
    arrivals: reportArms(arms, arrivals(outages)),
    arrivalsAndRestarts: reportArms(arms, restarts),
    requestsByTabs: requestsByTabs(arrivals(outages)),
  };
  return { benchmark: 'retry', input: inputWords(path, outages), goals: goalsOf(details), details };
}

/** The report as tables for people. */
export function describe({ details }: BenchResult<RetryDetails>): string[] {
  return [
    '',
    'Visitors who come at any moment of a recorded outage',
    ...armLines(details.arrivals),
    '',
    'Half of those, half restarts of seconds (assumed: log-normal, median 8 s)',
    ...armLines(details.arrivalsAndRestarts),
    '',
    `Requests a visit with ${Object.entries(details.requestsByTabs).map(([tabs, requests]) => `${tabs} tabs: ${figure(requests)}`).join(', ')}`,
  ];
}

function allArms(): Map<string, Trajectory[]> {
  return new Map([
    [REBOUND, trajectoriesOf(reboundTrajectory)],
    ...Object.entries(REFERENCE_SCHEDULES).map(([name, gaps]) => [name, trajectoriesOf(byTries(gaps))] as const),
  ]);
}

function reportArms(arms: Map<string, Trajectory[]>, waits: readonly Wait[]): Record<string, ArmReport> {
  const best = optimum(waits);
  return Object.fromEntries([...arms].map(([name, trajectories]) => [name, against(best.meanDelay, measureArm(waits, trajectories))]));
}

function measureArm(waits: readonly Wait[], trajectories: readonly Trajectory[]): Measured {
  return measure(waits, (_, index) => trajectories[index % trajectories.length] ?? new Float64Array());
}

function against(bestDelay: (tries: number) => Ms, measured: Measured): ArmReport {
  const isComparable = measured.probes <= MOST_PROBES_FOR_OPTIMUM;
  return { ...measured, overOptimum: isComparable ? (measured.meanDelaySeconds * 1000) / bestDelay(measured.probes) : null };
}

function requestsByTabs(waits: readonly Wait[]): Record<string, number> {
  return Object.fromEntries(TABS.map((tabs) => {
    const trajectories = trajectoriesOf((random) => reboundTrajectory(random, { tabs, settings: DEFAULT_SETTINGS }), 8);
    return [String(tabs), measureArm(waits, trajectories).probes];
  }));
}

function goalsOf({ arrivals: met, arrivalsAndRestarts: mixed, requestsByTabs: byTabs }: RetryDetails): Goal[] {
  const models = [met, mixed];
  const worst = (pick: (arms: Record<string, ArmReport>) => number, choose: (...all: number[]) => number) => choose(...models.map(pick));
  return [
    goal('mean delay of Chromium\'s table ÷ Rebound\'s', worst((arms) => figureOf(arms, CHROMIUM, 'meanDelaySeconds') / figureOf(arms, REBOUND, 'meanDelaySeconds'), Math.min), 'at-least', LEAST_SPEED_UP),
    goal('share of recoveries noticed within max(10 s, 10 %)', worst((arms) => figureOf(arms, REBOUND, 'noticedInTime'), Math.min), 'at-least', LEAST_IN_TIME),
    goal('requests ÷ those of a 10-s reloader', worst((arms) => figureOf(arms, REBOUND, 'probes') / figureOf(arms, RELOADER, 'probes'), Math.max), 'at-most', MOST_OF_RELOADER),
    goal('mean delay ÷ the optimum\'s with as many requests', worst((arms) => figureOf(arms, REBOUND, 'overOptimum'), Math.max), 'at-most', MOST_OVER_OPTIMUM),
    goal('requests with 100 tabs ÷ with one', (byTabs['100'] ?? Number.NaN) / (byTabs['1'] ?? Number.NaN), 'at-most', 1.05),
  ];
}

function figureOf(arms: Record<string, ArmReport>, name: string, key: keyof ArmReport): number {
  return arms[name]?.[key] ?? Number.NaN;
}

function armLines(arms: Record<string, ArmReport>): string[] {
  return tableLines([
    ['schedule', 'mean delay, s', 'p95, s', 'noticed in time', 'requests', '÷ optimum'],
    ...Object.entries(arms).map(([name, arm]) => [
      name, figure(arm.meanDelaySeconds), figure(arm.p95DelaySeconds), percent(arm.noticedInTime), figure(arm.probes),
      arm.overOptimum === null ? '–' : figure(arm.overOptimum),
    ]),
  ]);
}

function inputWords(path: string | undefined, outages: readonly Outage[]): string {
  return path
    ? `${outages.length} recorded gateway outages, one site an incident, at most ${MOST_PER_REPOSITORY} incidents a repository.`
    : `No outages file: ${outages.length} outages drawn from the forecast's fitted table (ODbL, src/forecast/data/NOTICE.md).`;
}
