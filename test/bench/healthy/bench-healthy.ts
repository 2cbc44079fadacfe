import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { BUILDS } from '../../e2e/open-browser.ts';
import { load, quietMachine } from '../browsers/quiet-machine.ts';
import { startBrowser } from '../browsers/start-browser.ts';
import type { BenchResult } from '../report/result.ts';
import { ARMS, compare, type Arm, type Rounds } from './compare.ts';
import { countWork } from './counted-work.ts';
import { makeEmptyExtension } from './empty-extension.ts';
import { costPlot, goalsOf, visitTable, type BrowserReport } from './healthy-report.ts';
import { startHealthySite, type HealthySite } from './healthy-site.ts';
import { VISITS, Visits, type Measured } from './visits.ts';

const ABOUT = 'Three browsers side by side visit the same pages of a real nginx in turn: as it comes, with an extension whose one listener does nothing, and with Rebound. The background is '
  + 'asleep, as after 30 s without an event, or awake. Processor time is that of all the browser\'s processes until 250 ms after the load. A difference counts when the interval of the ratio '
  + 'in the same round (median, bootstrap) lies above 1. What the background does on healthy pages is counted in a copy of the build, which a failing page shows to miss nothing.';
/** Not counted: caches fill, code is compiled. */
const WARM_UP_ROUNDS = 2;

/** Visits healthy pages with each arm in turn, the order changing with every round. */
export async function benchHealthy(kinds: readonly BrowserKind[], rounds: number): Promise<BenchResult> {
  const site = await startHealthySite();
  const reports: Partial<Record<BrowserKind, BrowserReport>> = {};
  const loads: number[] = [];
  try {
    for (const kind of kinds) {
      const work = await countWork(kind, site);
      await quietMachine();
      loads.push(load());
      const visits = await visitWithAllArms(kind, site, rounds);
      loads.push(load());
      reports[kind] = { work, visits: VISITS.map(({ name }, index) => ({ browser: kind, visit: name, compared: bothMetrics(visits[index]) })) };
    }
  } finally {
    await site.close();
  }
  return resultOf(reports, rounds, loads);
}

function bothMetrics(visits: Rounds | undefined) {
  const rounds = visits ?? { 'no extension': [], 'empty listener': [], Rebound: [] };
  return { cpuMs: compare(rounds, 'cpuMs'), loadMs: compare(rounds, 'loadMs') };
}

function resultOf(reports: Partial<Record<BrowserKind, BrowserReport>>, rounds: number, loads: readonly number[]): BenchResult {
  const visits = Object.values(reports).flatMap((report) => report.visits);
  return {
    benchmark: 'healthy',
    title: 'What healthy pages cost',
    about: ABOUT,
    needs: 'browsers',
    input: `${rounds} rounds, the arms in turn; processes that wanted to run in the minute before and after each browser: ${loads.join(', ')}.`,
    goals: goalsOf(reports),
    tables: [visitTable('cpuMs', visits), visitTable('loadMs', visits)],
    plots: [costPlot(visits)],
    details: reports,
  };
}

async function visitWithAllArms(kind: BrowserKind, site: HealthySite, rounds: number) {
  const empty = await makeEmptyExtension(kind);
  const extensions: Record<Arm, string | undefined> = { 'no extension': undefined, 'empty listener': empty.path, Rebound: BUILDS[kind] };
  const opened = [];
  try {
    for (const arm of ARMS) opened.push({ arm, launched: await startBrowser(kind, extensions[arm]) });
    const visitors = await Promise.all(opened.map(async ({ arm, launched }) => ({ arm, visits: await Visits.begin(launched, extensions[arm] !== undefined, site) })));
    return await inTurn(visitors, rounds);
  } finally {
    await Promise.all(opened.map(({ launched }) => launched.close()));
    await empty.remove();
  }
}

interface Visitor {
  arm: Arm;
  visits: Visits;
}

/** For each kind of visit, what the arms took. */
async function inTurn(visitors: readonly Visitor[], rounds: number): Promise<Rounds[]> {
  const taken = VISITS.map((): Record<Arm, Measured[]> => ({ 'no extension': [], 'empty listener': [], Rebound: [] }));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (const { arm, visits } of rotated(visitors, round + WARM_UP_ROUNDS)) {
      const measured = await visits.makeAll();
      if (round >= 0) measured.forEach((each, kind) => taken[kind]?.[arm].push(each));
    }
  }
  return taken;
}

function rotated<T>(all: readonly T[], by: number): T[] {
  const first = by % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}
