import type { Ms } from '../../../src/lib/time.ts';
import type { Visitor } from '../../e2e/browsers/visitor.ts';
import { memoryMegabytes } from '../browsers/process-memory.ts';
import { firstContentMs } from './first-content.ts';
import { Interactions } from './interactions.ts';
import { mainContentMs } from './main-content.ts';
import { storeHistory } from './stored-history.ts';

/** The history page with as much in it as is ever kept. */
export interface HistoryReport {
  firstContentMs: Ms[];
  /** Until the first incidents are there. */
  saidMs: Ms[];
  interactions: Ms[];
  megabytes: number[];
}

/** The most that Rebound keeps. */
const INCIDENTS = 10_000;
const SITES = 500;

/** Opens the history with 10,000 incidents, searches it, and shows it by site. */
export async function measureHistory(visitor: Visitor, pid: number, opens: number): Promise<HistoryReport> {
  const report: HistoryReport = { firstContentMs: [], saidMs: [], interactions: [], megabytes: [] };
  try {
    await storeHistory(visitor, INCIDENTS, SITES);
    for (let open = 0; open <= opens; open += 1) {
      const before = memoryMegabytes(pid);
      const history = await visitor.openHistory();
      await history.says(/site-\d+\.example/);
      const shown = await firstContentMs(history.page);
      const said = await mainContentMs(history.page);
      const megabytes = memoryMegabytes(pid) - before;
      const interactions = await Interactions.watch(history.page);
      await history.searches('site-42');
      await history.says(/site-42\d\.example/);
      await history.press(/^By site$/);
      const times = await interactions.takeMs();
      await history.page.close();
      // The first fills caches.
      if (open === 0) continue;
      report.firstContentMs.push(shown);
      report.saidMs.push(said);
      report.megabytes.push(megabytes);
      report.interactions.push(...times);
    }
    return report;
  } finally {
    await visitor.leaves();
  }
}
