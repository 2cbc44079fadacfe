import { sameAddress } from '../lib/web-address.ts';
import type { TabFacts } from '../watch/tab-facts.ts';
import type { Incident, WaitingPage } from './incident.ts';

/** The waiting page in that tab. */
export function pageIn(incident: Incident, tabId: number): WaitingPage | undefined {
  return incident.pages.find((page) => page.tabId === tabId);
}

/** The incident without that tab's page. */
export function withoutPage(incident: Incident, tabId: number): Incident {
  return { ...incident, pages: incident.pages.filter((page) => page.tabId !== tabId) };
}

/** The incident with a page added, or put in the place of the same tab's earlier one. */
export function withPage(incident: Incident, page: WaitingPage): Incident {
  const known = pageIn(incident, page.tabId) !== undefined;
  const pages = known
    ? incident.pages.map((other) => (other.tabId === page.tabId ? page : other))
    : [...incident.pages, page];
  return { ...incident, pages };
}

/** The incident with one tab's page changed. */
export function changePage(
  incident: Incident,
  tabId: number,
  change: (page: WaitingPage) => WaitingPage,
): Incident {
  return {
    ...incident,
    pages: incident.pages.map((page) => (page.tabId === tabId ? change(page) : page)),
  };
}

/** The page once its reload is over, one way or the other. */
export function reloadOver(page: WaitingPage): WaitingPage {
  const { reload: _over, ...rest } = page;
  return rest;
}

/** True when the page waits for this very address. */
export function waitsFor(page: WaitingPage, url: string): boolean {
  return sameAddress(page.url, url);
}

/** The tab of that page, if it may still show it: where site access is withdrawn, nobody knows. */
export function tabOf(page: WaitingPage, tabs: readonly TabFacts[]): TabFacts | undefined {
  return tabs.find(({ tabId, url }) => tabId === page.tabId && (url === undefined || waitsFor(page, url)));
}
