import { parseWebAddress } from '../lib/web-address.ts';
import type { Ms } from '../lib/time.ts';
import type { Ports } from '../platform/ports.ts';
import type { RecentArrivals } from '../watch/recent-arrivals.ts';
import type { ReportedAnswers } from '../watch/reported-answers.ts';
import { LOWEST_ERROR } from '../watch/statuses.ts';
import { documentStatus } from './document-status.ts';
import type { Pipeline } from './pipeline.ts';

/**
 * Firefox often reports an answer when the document made from it has been read already: up to 35 ms later on an idle
 * computer (measured in Firefox 153), and more than half a second later on one that has far too much to do.
 */
const LATE_REPORT_MS: Ms = 1_000;

/** A document that has been read to its end, and what it is judged by. */
interface ReadDocument {
  tabId: number;
  url: string;
  pipeline: Pipeline;
  arrivals: RecentArrivals;
  reported: ReportedAnswers;
  ports: Ports;
}

/** Sees to a document whose answer the browser has not reported: the site's service worker has given it. */
export function takeUnreported(read: ReadDocument): void {
  const { tabId, url, reported, ports } = read;
  if (reported.take(tabId, url) || !parseWebAddress(url)) return;
  ports.clock.setTimer(LATE_REPORT_MS, () => {
    if (!reported.take(tabId, url)) void askDocument(read);
  });
}

/**
 * The document alone knows its status. Whether a form was sent by POST or by GET it does not know: a page that any
 * form led to counts as one that must not be sent again. Never rejects.
 */
async function askDocument({ tabId, url, pipeline, arrivals, reported, ports }: ReadDocument): Promise<void> {
  const status = await documentStatus(tabId, url, pipeline, ports.screen);
  if (status === undefined || (status < LOWEST_ERROR && !pipeline.mayWait(tabId))) return;
  const method = arrivals.cameFromForm(tabId, url) ? 'POST' : 'GET';
  const facts = { headers: [], empty: false, fromWorker: true };
  await pipeline.dispatchAnswer(tabId, async () => {
    const tab = await ports.tabs.get(tabId);
    // The report has come after all, and tells more.
    if (reported.take(tabId, url)) return undefined;
    return tab && { type: 'answered', tab, url, method, status, facts, shows: 'page' };
  });
}
