import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind, LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';
import { BUILDS } from '../../e2e/open-browser.ts';
import { seededRandom } from '../../fakes/random.ts';
import { load, quietMachine } from '../browsers/quiet-machine.ts';
import { startBrowser } from '../browsers/start-browser.ts';
import { sayProgress } from '../report/say-progress.ts';
import type { BenchResult } from '../report/result.ts';
import { compare, type Arm, type Rounds } from './compare.ts';
import { countWork } from './counted-work.ts';
import { makeEmptyExtension } from './empty-extension.ts';
import { costPlot, goalsOf, visitTable, type BrowserReport } from './healthy-report.ts';
import { startHealthySite, type HealthySite } from './healthy-site.ts';
import { VISITS, Visits, type Measured } from './visits.ts';

const ABOUT = 'Browsers side by side visit the same pages of a real nginx: as it comes, with an extension whose one listener does nothing, and with Rebound. The background is '
  + 'asleep, as after 30 s without an event, or awake. Processor time is that of all the browser\'s processes until 250 ms after the load. A difference counts when the interval of the ratio '
  + 'in the same round (median, bootstrap) lies above 1. What the background does on healthy pages is counted in a copy of the build, which a failing page shows to miss nothing.';
/** Not counted: caches fill, code is compiled. */
const WARM_UP_ROUNDS = 2;
const SEED = 1;

/** Visits healthy pages with each arm in every round, in an order drawn anew. `beside` is a folder of other builds, measured where it has one for the browser. */
export async function benchHealthy(kinds: readonly BrowserKind[], rounds: number, beside?: string): Promise<BenchResult> {
  const site = await startHealthySite();
  const reports: Partial<Record<BrowserKind, BrowserReport>> = {};
  const loads: number[] = [];
  try {
    for (const kind of kinds) {
      const work = await countWork(kind, site);
      await quietMachine();
      loads.push(load());
      const visits = await visitWithAllArms(kind, site, rounds, beside);
      loads.push(load());
      reports[kind] = { work, visits: VISITS.map(({ name }, index) => ({ browser: kind, visit: name, compared: bothMetrics(visits[index]) })) };
    }
  } finally {
    await site.close();
  }
  return resultOf(reports, rounds, loads);
}

function bothMetrics(rounds: Rounds = {}) {
  return { cpuMs: compare(rounds, 'cpuMs'), loadMs: compare(rounds, 'loadMs') };
}

function resultOf(reports: Partial<Record<BrowserKind, BrowserReport>>, rounds: number, loads: readonly number[]): BenchResult {
  const visits = Object.values(reports).flatMap((report) => report.visits);
  return {
    benchmark: 'healthy',
    title: 'What healthy pages cost',
    about: ABOUT,
    needs: 'browsers',
    input: `${rounds} rounds with the arms in an order drawn anew, the page of 150 files in every fourth; processes that wanted to run in the minute before and after each browser: ${loads.join(', ')}.`,
    goals: goalsOf(reports),
    tables: [visitTable('cpuMs', visits), visitTable('loadMs', visits)],
    plots: [costPlot(visits)],
    details: reports,
  };
}

async function visitWithAllArms(kind: BrowserKind, site: HealthySite, rounds: number, beside: string | undefined): Promise<Rounds[]> {
  const empty = await makeEmptyExtension(kind);
  const other = beside === undefined ? undefined : join(beside, kind === 'firefox' ? 'firefox' : 'chrome');
  const arms: Array<[Arm, string | undefined]> = [['no extension', undefined], ['empty listener', empty.path], ['Rebound', BUILDS[kind]]];
  if (other !== undefined && existsSync(other)) arms.push(['other build', other]);
  const opened: LaunchedBrowser[] = [];
  try {
    const visitors: Visitor[] = [];
    for (const [arm, extension] of arms) {
      const launched = await startBrowser(kind, extension);
      opened.push(launched);
      visitors.push({ arm, visits: await Visits.begin(launched, extension !== undefined, site) });
    }
    return await inTurn(kind, visitors, rounds);
  } finally {
    await Promise.all(opened.map((launched) => launched.close()));
    await empty.remove();
  }
}

interface Visitor {
  arm: Arm;
  visits: Visits;
}

/** For each kind of visit, what the arms took. */
async function inTurn(browser: BrowserKind, visitors: readonly Visitor[], rounds: number): Promise<Rounds[]> {
  const taken = new Map(VISITS.map((kind) => [kind, Object.fromEntries(visitors.map(({ arm }): [Arm, Measured[]] => [arm, []]))]));
  const random = seededRandom(SEED);
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (const { arm, visits } of shuffled(visitors, random)) {
      const measured = await visits.makeAll(round);
      if (round >= 0) measured.forEach((each, kind) => taken.get(kind)?.[arm]?.push(each));
    }
    sayProgress(`${browser}, rounds`, round, rounds);
  }
  return [...taken.values()];
}

/** By chance and not by turns: whom one comes after counts as well. */
function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all.map((each) => ({ each, place: random() })).toSorted((a, b) => a.place - b.place).map(({ each }) => each);
}
