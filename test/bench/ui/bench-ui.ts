import { weighBuilds } from '../../../scripts/checks/sizes.mjs';
import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { BUILDS, openBrowser } from '../../e2e/open-browser.ts';
import { makeFolder } from '../browsers/made-folder.ts';
import { load, quietMachine } from '../browsers/quiet-machine.ts';
import { sayProgress } from '../report/say-progress.ts';
import type { BenchResult } from '../report/result.ts';
import { measureBanner } from './banner-clicks.ts';
import { measureHistory } from './history-page.ts';
import { measureLogs } from './log-reader.ts';
import { measurePopup, STATIC_PAGE } from './popup-opens.ts';
import { goalsOf, memoryTable, popupPlot, screenTable, sizeTable, type UiReport } from './ui-report.ts';

const ABOUT = 'The popup is opened in turn with a page of plain HTML that stands beside it in a copy of the build, each in a window of its own, with a hundred sites in the history. '
  + 'First content and interactions are what the browser itself measures (Paint Timing, Event Timing: from the click or key to the next picture, in steps of 8 ms, 16 being the least). '
  + 'The popup\'s first content is its frame; what it says of the page follows when storage and tab have been read (Largest Contentful Paint). '
  + 'The memory is that of all the browser\'s processes.';
/** Reading long logs takes longer than the rest. */
const FEWER = 4;

/** The screens, one browser after the other. */
export async function benchUi(kinds: readonly BrowserKind[], opens: number): Promise<BenchResult> {
  const reports: UiReport[] = [];
  const loads: number[] = [];
  for (const kind of kinds) {
    await quietMachine();
    loads.push(load());
    reports.push(await measure(kind, opens));
    sayProgress('browsers', reports.length - 1, kinds.length);
    loads.push(load());
  }
  const weights = weighBuilds();
  return {
    benchmark: 'ui',
    title: 'How soon screens are there and answer',
    about: ABOUT,
    needs: 'browsers',
    input: `${opens} opens of each screen (of the log reader ${fewer(opens)}); processes that wanted to run in the minute before and after each browser: ${loads.join(', ')}.`,
    goals: goalsOf(reports, weights),
    tables: [screenTable(reports), memoryTable(reports), sizeTable(weights)],
    plots: [popupPlot(reports)],
    details: reports,
  };
}

async function measure(kind: BrowserKind, opens: number): Promise<UiReport> {
  const copy = await makeFolder(STATIC_PAGE, BUILDS[kind]);
  const browser = await openBrowser(kind, copy.path);
  try {
    const visitor = await browser.newVisitor();
    return {
      browser: kind,
      popup: await measurePopup(visitor, opens),
      banner: await measureBanner(visitor, opens),
      history: await measureHistory(visitor, browser.pid, opens),
      logs: await measureLogs(visitor, browser.pid, fewer(opens)),
    };
  } finally {
    await browser.close();
    await copy.remove();
  }
}

function fewer(opens: number): number {
  return Math.ceil(opens / FEWER);
}
