import type { Incident, WaitingPage } from '../incident/incident.ts';
import { changePage, pageIn, reloadOver, waitsFor } from '../incident/pages.ts';
import { changeIncidents, incidentOfTab, withIncident, type State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import { parseWebAddress } from '../lib/web-address.ts';
import type { Observation } from '../watch/observation.ts';
import { nextTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';
import { leave, settle } from './tidy.ts';

type Of<T extends Observation['type']> = Extract<Observation, { type: T }>;

/** A reload that is answered with a redirect has reached the site, wherever it ends. */
export function onRedirected(state: State, { tabId, url }: Of<'redirected'>): Step {
  const found = waitingPage(state, tabId);
  if (!found?.page.reload || !waitsFor(found.page, url)) return { state, actions: [] };
  const reload = { ...found.page.reload, redirected: true };
  const incident = changePage(found.incident, tabId, (page) => ({ ...page, reload }));
  return { state: withIncident(state, incident), actions: [] };
}

/**
 * The failing page is on the screen now; or the tab has gone somewhere else. Should it be the same address
 * working again, whose answer is reported later, then the banner sees that itself and stays away.
 */
export function onCommitted(state: State, { tabId, url }: Of<'committed'>): Step {
  const found = waitingPage(state, tabId);
  // Browsers' own pages are committed for failures too; they say nothing about where the person went.
  if (!found || isBrowserErrorPage(url)) return { state, actions: [] };
  if (isStaleBlank(found.page, url)) return { state, actions: [] };
  if (!waitsFor(found.page, url)) return leave(state, tabId);
  const incident = changePage(found.incident, tabId, (page) => ({ ...page, shows: 'page' }));
  return { state: withIncident(state, incident), actions: [{ type: 'show-banner', tabId }] };
}

/**
 * The banner is put on the page once more: Firefox, when told to at the commit, may still have run it in
 * the document before, above all in hidden tabs. A document that has one takes no second.
 */
export function onDocumentReady(state: State, { tabId, url }: Of<'document-ready'>): Step {
  const found = waitingPage(state, tabId);
  const isShown = found?.page.shows === 'page' && waitsFor(found.page, url);
  return { state, actions: isShown ? [{ type: 'show-banner', tabId }, { type: 'read-page', tabId }] : [] };
}

/** The browser shows its own error page; a pending reload has then failed without an answer. */
export function onNavigationFailed(state: State, failed: Of<'navigation-failed'>, context: Context): Step {
  const found = waitingPage(state, failed.tabId);
  // Firefox reports an aborted load on nearly every navigation, and a person's Esc changes nothing.
  if (!found || failed.aborted || !waitsFor(found.page, failed.url)) return { state, actions: [] };
  const shown = changePage(found.incident, failed.tabId, (page) => ({ ...page, shows: 'browser-error' }));
  if (!found.page.reload) return { state: withIncident(state, shown), actions: [] };
  return { state: withIncident(state, reloadFailed(shown, failed.tabId, context)), actions: [] };
}

/** What a reload would send again is the request that failed last: a form, should the person have sent one meanwhile. */
export function onUnanswered(state: State, { tabId, url, method }: Of<'unanswered'>): Step {
  const found = waitingPage(state, tabId);
  if (!found || !waitsFor(found.page, url)) return { state, actions: [] };
  return settle(state, changePage(found.incident, tabId, (page) => ({ ...page, method })));
}

/** A reload that brought no answer at all: the wait goes on. */
export function reloadFailed(incident: Incident, tabId: number, context: Context): Incident {
  const { now } = context;
  const over = note(
    { ...changePage(incident, tabId, reloadOver), lastAttemptAt: now },
    { at: now, kind: 'reload-failed-without-answer' },
  );
  return { ...over, phase: nextTry(over, context) };
}

/** Chromium gives a tab a new id when it swaps a prerendered page in. */
export function onTabReplaced(state: State, { oldTabId, newTabId }: Of<'tab-replaced'>): Step {
  const renamed = changeIncidents(state, (incident) =>
    changePage(incident, oldTabId, (page) => ({ ...page, tabId: newTabId })),
  );
  return { state: renamed, actions: [] };
}

function waitingPage(
  state: State,
  tabId: number,
): { incident: Incident; page: WaitingPage } | undefined {
  const incident = incidentOfTab(state, tabId);
  const page = incident && pageIn(incident, tabId);
  return page && { incident, page };
}

/** Chromium may report the blank document that a new tab starts with after the answer to its first request. */
function isStaleBlank(page: WaitingPage, url: string): boolean {
  return page.shows === 'nothing-yet' && url === 'about:blank';
}

function isBrowserErrorPage(url: string): boolean {
  return !parseWebAddress(url) && /^(chrome-error:|about:(neterror|certerror))/.test(url);
}
