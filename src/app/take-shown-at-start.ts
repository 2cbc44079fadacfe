import type { Ports } from '../platform/ports.ts';
import type { RecentArrivals } from '../watch/recent-arrivals.ts';
import type { ReportedAnswers } from '../watch/reported-answers.ts';
import type { TabFacts } from '../watch/tab-facts.ts';
import { LOWEST_ERROR } from '../watch/statuses.ts';
import { documentStatus } from './document-status.ts';
import type { Pipeline } from './pipeline.ts';

/** What the tabs are judged by as the browser starts. */
interface Start {
  pipeline: Pipeline;
  arrivals: RecentArrivals;
  reported: ReportedAnswers;
  ports: Ports;
}

/**
 * Sees to the pages that the browser has brought up before it started the background. Firefox loads those in view first, often
 * from its cache, and tells extensions nothing of them afterwards (measured in Firefox 153); the documents themselves know.
 * Rejects when the tabs cannot be listed.
 */
export async function takeShownAtStart(start: Start): Promise<void> {
  const tabs = await start.ports.tabs.loaded();
  await Promise.all(tabs.map((tab) => askTab(tab, start)));
}

/** Whether a form led to the page nobody knows any more; a browser that has kept what was sent asks the person before it sends it again. */
async function askTab({ tabId, url = '' }: TabFacts, { pipeline, arrivals, reported, ports }: Start): Promise<void> {
  const status = await documentStatus(tabId, url, pipeline, ports.screen);
  // Nothing waits in these tabs yet.
  if (status === undefined || status < LOWEST_ERROR) return;
  await pipeline.dispatchAnswer(tabId, async () => {
    const tab = await ports.tabs.get(tabId);
    // The browser has told of it after all, and tells more.
    if (!tab || arrivals.hasHeardOf(tabId) || pipeline.waitsIn(tabId)) return undefined;
    // The end of the document is still to be told, and this was its answer.
    if (tab.loading) reported.add(tabId, url);
    return { type: 'answered', tab, url, method: 'GET', status, facts: { headers: [], empty: false }, shows: 'page' };
  });
}
