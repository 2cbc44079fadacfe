import { parseWebAddress, sameAddress } from '../lib/web-address.ts';
import type { Ports } from '../platform/ports.ts';
import type { RecentArrivals } from '../watch/recent-arrivals.ts';
import type { ReportedAnswers } from '../watch/reported-answers.ts';
import type { TabFacts } from '../watch/tab-facts.ts';
import type { Pipeline } from './pipeline.ts';

/** Nothing waits in these tabs yet, so anything below changes nothing (RFC 9110 §15). */
const LOWEST_ERROR = 400;

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

/** No page here counts as the answer to a form: what a form has sent does not outlive the browser, so it loads as any other. */
async function askTab({ tabId, url = '' }: TabFacts, { pipeline, arrivals, reported, ports }: Start): Promise<void> {
  if (!parseWebAddress(url) || !(await pipeline.watches(url))) return;
  const found = await ports.screen.documentOf(tabId);
  if (!found || !sameAddress(found.url, url)) return;
  const { status } = found;
  if (status < LOWEST_ERROR) return;
  await pipeline.dispatchAnswer(tabId, async () => {
    const tab = await ports.tabs.get(tabId);
    // The browser has told of it after all, and tells more.
    if (!tab || arrivals.hasHeardOf(tabId) || pipeline.waitsIn(tabId)) return undefined;
    // The end of the document is still to be told, and this was its answer.
    if (tab.loading) reported.add(tabId, url);
    return { type: 'answered', tab, url, method: 'GET', status, facts: { headers: [], empty: false }, shows: 'page' };
  });
}
