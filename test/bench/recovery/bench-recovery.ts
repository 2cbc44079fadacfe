import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { load, quietMachine } from '../browsers/quiet-machine.ts';
import type { BenchResult } from '../report/result.ts';
import { measureBanner } from './banner-paint.ts';
import { measureTabs } from './many-tabs.ts';
import { goalsOf, returnPlot, returnTable, stepTable, tabsTable, type RecoveryReport } from './recovery-report.ts';
import { measureReturns } from './returns.ts';

const ABOUT = 'Real browsers, a real nginx whose upstream goes away and comes back. Each outage, of 3 to 13 s, is met at once by Rebound, by a tab that is reloaded at exactly the moment in which '
  + 'the server answers again, and by one that is reloaded every 10 s. The banner counts from the first byte of the failing answer, which is before the page is committed. '
  + 'For the tabs, three sites fail at once in one browser, with one, ten and a hundred tabs.';

/** Outages, banners and tabs, one browser after the other. */
export async function benchRecovery(kinds: readonly BrowserKind[], rounds: number): Promise<BenchResult> {
  const reports: RecoveryReport[] = [];
  const loads: number[] = [];
  for (const browser of kinds) {
    await quietMachine();
    loads.push(load());
    const paints = await measureBanner(browser, rounds);
    const returns = await measureReturns(browser, rounds);
    reports.push({ browser, paints, returns, tabs: await measureTabs(browser) });
    loads.push(load());
  }
  return {
    benchmark: 'recovery',
    title: 'From the answer to the page',
    about: ABOUT,
    needs: 'browsers',
    input: `${rounds} outages and ${rounds} banners of each kind in each browser; processes that wanted to run in the minute before and after each browser: ${loads.join(', ')}.`,
    goals: reports.flatMap(goalsOf),
    tables: [returnTable(reports), stepTable(reports), tabsTable(reports)],
    plots: [returnPlot(reports)],
    details: reports,
  };
}
