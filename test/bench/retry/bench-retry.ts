import { SECOND_MS } from '../../../src/lib/time.ts';
import { readOutages } from '../../../tools/forecast/read-outages.ts';
import { seededRandom } from '../../fakes/random.ts';
import { goal, type BenchResult, type Goal } from '../report/result.ts';
import { figure } from '../report/tables.ts';
import { drawnOutages } from './drawn-outages.ts';
import { judgedOutages, MOST_PER_REPOSITORY } from './incidents.ts';
import { measureLearning, type Learning } from './learning.ts';
import { measure, type Measured } from './measure.ts';
import { optimum, type Optimum } from './optimum.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { reboundTrajectory } from './rebound-trajectory.ts';
import { CHROMIUM, REBOUND, REFERENCE_SCHEDULES, RELOADER } from './reference-schedules.ts';
import { armTable, delayPlot, learningTable, type ArmReport } from './retry-report.ts';
import { byTries, trajectoriesOf, type Trajectory } from './trajectories.ts';
import { arrivals, arrivalsAndRestarts, type Wait } from './waits.ts';

/** Each arm, by user model. */
interface RetryDetails {
  arrivals: Record<string, ArmReport>;
  arrivalsAndRestarts: Record<string, ArmReport>;
  /** Requests a visit with so many tabs of the one site. */
  requestsByTabs: Record<string, number>;
  /** Only with recorded outages: drawn ones have neither repositories nor sites that fail again. */
  learning?: Learning;
}

const ABOUT = 'The real planner on a clock of its own, and the schedules of others, wait beside the same visitors. Delay: from the site\'s recovery to the start of the try '
  + 'that finds it. The optimum knows how long outages last, but not which this one is; no schedule with as many requests has less delay (dynamic programming).';
const MOST_PROBES_FOR_OPTIMUM = 300;
const RESTART_SEED = 3;
const TABS = [1, 10, 100];

/** Goals of the project; where two user models differ, the worse counts. */
const LEAST_SPEED_UP = 12;
const LEAST_IN_TIME = 0.95;
const MOST_OF_RELOADER = 1 / 6;
const MOST_OVER_OPTIMUM = 1.25;

/** Runs every schedule over the same visits: those of an outages file, or of outages drawn from the forecast's table. */
export function benchRetry(path: string | undefined): BenchResult {
  const all = path ? readOutages(path) : drawnOutages();
  const outages = judgedOutages(all, path ? MOST_PER_REPOSITORY : Number.POSITIVE_INFINITY);
  const arms = allArms();
  const waits = { arrivals: arrivals(outages), arrivalsAndRestarts: arrivalsAndRestarts(outages, seededRandom(RESTART_SEED)) };
  const best = optimum(waits.arrivals);
  const details: RetryDetails = {
    arrivals: reportArms(arms, waits.arrivals, best),
    arrivalsAndRestarts: reportArms(arms, waits.arrivalsAndRestarts, optimum(waits.arrivalsAndRestarts)),
    requestsByTabs: requestsByTabs(waits.arrivals),
    ...(path && { learning: measureLearning(outages, all) }),
  };
  return {
    benchmark: 'retry',
    title: 'How soon a site is noticed to be back',
    about: ABOUT,
    needs: 'node',
    input: path ? recordedWords(outages.length) : drawnWords(outages.length),
    goals: goalsOf(details),
    tables: [
      armTable('Visitors who come at any moment of an outage', details.arrivals),
      armTable('Half of those, half who meet a restart of seconds (assumed: log-normal, median 8 s)', details.arrivalsAndRestarts),
      { title: 'Tabs of one site that fail together', head: ['tabs', 'requests a visit'], rows: Object.entries(details.requestsByTabs).map(([tabs, requests]) => [tabs, figure(requests)]) },
      ...(details.learning ? [learningTable(details.learning)] : []),
    ],
    plots: [delayPlot(details.arrivals, best)],
    details,
  };
}

function allArms(): Map<string, Trajectory[]> {
  return new Map([
    [REBOUND, trajectoriesOf(reboundTrajectory)],
    ...Object.entries(REFERENCE_SCHEDULES).map(([name, gaps]) => [name, trajectoriesOf(byTries(gaps))] as const),
  ]);
}

function reportArms(arms: Map<string, Trajectory[]>, waits: readonly Wait[], best: Optimum): Record<string, ArmReport> {
  return Object.fromEntries([...arms].map(([name, trajectories]) => [name, against(best, measureArm(waits, trajectories))]));
}

function measureArm(waits: readonly Wait[], trajectories: readonly Trajectory[]): Measured {
  return measure(waits, (_, index) => trajectories[index % trajectories.length] ?? new Float64Array());
}

function against(best: Optimum, measured: Measured): ArmReport {
  const isComparable = measured.probes <= MOST_PROBES_FOR_OPTIMUM;
  return { ...measured, overOptimum: isComparable ? (measured.meanDelaySeconds * SECOND_MS) / best.meanDelay(measured.probes) : null };
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

function recordedWords(outages: number): string {
  return `${outages} recorded outages of gateways, one site an incident, at most ${MOST_PER_REPOSITORY} incidents a repository (ODbL; where they come from: docs/forecast.md).`;
}

function drawnWords(outages: number): string {
  return `${outages} outages drawn from the forecast's fitted table (ODbL, src/forecast/data/NOTICE.md), because no outages file was given.`;
}
