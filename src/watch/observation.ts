import type { ResponseFacts } from './response-facts.ts';
import type { TabFacts } from './tab-facts.ts';

/** Something the browser told about a tab, in Rebound's words. */
export type Observation =
  | Answered
  /** The tab's address has redirected while loading. */
  | { type: 'redirected'; tabId: number; url: string }
  /** The new document is on the screen (webNavigation.onCommitted). */
  | { type: 'committed'; tabId: number; url: string }
  /** The new document has been read to its end (webNavigation.onDOMContentLoaded). */
  | { type: 'document-ready'; tabId: number; url: string }
  /** No document came: the browser shows its own error page, or stays where it was if aborted. */
  | { type: 'navigation-failed'; tabId: number; url: string; aborted: boolean }
  /** A request of a tab got no answer at all; the browser shows its own error page for it. */
  | { type: 'unanswered'; tabId: number; url: string; method: string }
  /** The address that answered a tab's request, where the browser tells it after the answer itself. */
  | { type: 'answered-from'; tabId: number; url: string; ip: string }
  | { type: 'tab-closed'; tabId: number }
  | { type: 'tab-replaced'; oldTabId: number; newTabId: number }
  /** The person has brought this tab to the front of its window. */
  | { type: 'looked-at'; tabId: number; windowId: number };

/** The final answer to a main-frame request. */
export interface Answered {
  type: 'answered';
  tab: TabFacts;
  url: string;
  method: string;
  status: number;
  facts: ResponseFacts;
  /** More than `nothing-yet` when the browser, as Firefox often does, has reported the commit before the answer. */
  shows: Shown;
}

/** What stands in a tab for an answer: nothing yet, the server's page, or the browser's own error page. */
export type Shown = 'nothing-yet' | 'page' | 'browser-error';
