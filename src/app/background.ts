import { capText } from '../lib/cap-text.ts';
import type { BrowserEventHandlers, MainFrameAnswer, NavigationEnd } from '../platform/browser-events.ts';
import type { MessageDoor, Ports } from '../platform/ports.ts';
import { isAborted } from '../watch/aborted.ts';
import { RecentArrivals } from '../watch/recent-arrivals.ts';
import { ReportedAnswers } from '../watch/reported-answers.ts';
import { readResponseFacts } from '../watch/response-facts.ts';
import { isRedirect, WATCHABLE_STATUSES } from '../watch/statuses.ts';
import { answerMessage } from './answer-message.ts';
import { carryOutChoice } from './carry-out-choice.ts';
import { Pipeline } from './pipeline.ts';
import { takeShownAtStart } from './take-shown-at-start.ts';
import { takeUnreported } from './take-unreported.ts';

/** An IPv6 address with a zone, and some room. */
const MAX_IP_LENGTH = 64;

const watchable: ReadonlySet<number> = new Set(WATCHABLE_STATUSES);

/**
 * Composes the app: browser events in, inputs to the pipeline out. Nothing that cannot matter gets as far
 * as the queue: a healthy page costs a set look-up.
 */
export function createBackground(ports: Ports, door: MessageDoor): BrowserEventHandlers {
  const pipeline = new Pipeline(ports);
  const arrivals = new RecentArrivals();
  const reported = new ReportedAnswers();
  return {
    onMainFrameAnswer: (answer) => {
      reported.add(answer.tabId, answer.url);
      takeAnswer(answer, pipeline, arrivals, ports);
    },
    onAnsweredFrom: (tabId, url, ip) => {
      if (pipeline.mayWait(tabId)) void pipeline.dispatch({ type: 'answered-from', tabId, url, ip: capText(ip, MAX_IP_LENGTH) });
    },
    onUnanswered: ({ tabId, url, method, error }) => {
      if (!isAborted(error) && pipeline.mayWait(tabId)) void pipeline.dispatch({ type: 'unanswered', tabId, url, method });
    },
    onNavigationEnd: (end) => takeNavigationEnd(end, pipeline, arrivals),
    onDocumentReady: (tabId, url) => {
      takeUnreported({ tabId, url, pipeline, arrivals, reported, ports });
      if (pipeline.mayWait(tabId)) void pipeline.dispatch({ type: 'document-ready', tabId, url });
    },
    onTabClosed: (tabId) => {
      arrivals.forget(tabId);
      reported.forget(tabId);
      if (pipeline.mayWait(tabId)) void pipeline.dispatch({ type: 'tab-closed', tabId });
    },
    onTabReplaced: (oldTabId, newTabId) => {
      if (pipeline.mayWait(oldTabId)) void pipeline.dispatch({ type: 'tab-replaced', oldTabId, newTabId });
    },
    onTabActivated: (tabId, windowId) => {
      if (pipeline.mayWait()) void pipeline.dispatch({ type: 'looked-at', tabId, windowId });
    },
    onWindowFocused: (windowId) => {
      if (pipeline.mayWait()) void pipeline.dispatch(() => lookAtWindow(windowId, ports));
    },
    onNetworkChange: () => void pipeline.onTime(),
    onAlarm: () => void pipeline.onAlarm(),
    onBrowserStarted: () => {
      void pipeline.dispatch({ type: 'browser-started' });
      takeShownAtStart({ pipeline, arrivals, reported, ports }).catch((error: unknown) => ports.report(error, 'looking at the restored tabs'));
    },
    onNotificationClicked: (key) => void pipeline.dispatch({ type: 'notification-clicked', key }),
    onAccessChanged: () => void pipeline.dispatch(() => findBlocked(pipeline, ports)),
    onChoice: (choice) => {
      carryOutChoice(choice, pipeline, door, ports.pages).catch((error: unknown) => ports.report(error, `carrying out "${choice.id}"`));
    },
    onStarted: (isNew) => {
      void pipeline.onStarted();
      if (isNew) ports.pages.openWelcome().catch((error: unknown) => ports.report(error, 'opening the welcome page'));
    },
    onCheckReport: (report) => void pipeline.dispatch({ type: 'check-reported', report }),
    onMessage: (message, sender) => answerMessage(message, sender, pipeline, door),
  };
}

function takeAnswer(
  { tabId, url, method, status, headers, statusLine, at }: MainFrameAnswer,
  pipeline: Pipeline,
  arrivals: RecentArrivals,
  ports: Ports,
): void {
  if (tabId < 0 || !(watchable.has(status) || pipeline.mayWait(tabId))) return;
  if (isRedirect(status)) {
    void pipeline.dispatchAnswer(tabId, { type: 'redirected', tabId, url });
    return;
  }
  const facts = readResponseFacts(headers, statusLine);
  void pipeline.dispatchAnswer(tabId, async () => {
    // A background that a healthy page has woken knows by now that nothing waits in its tab.
    if (!watchable.has(status) && !pipeline.waitsIn(tabId)) return undefined;
    const tab = await ports.tabs.get(tabId);
    const shows = arrivals.shownFor(tabId, url, at);
    return tab && { type: 'answered', tab, url, method, status, facts, shows };
  });
}

function takeNavigationEnd(
  { tabId, url, error, fromForm, at }: NavigationEnd,
  pipeline: Pipeline,
  arrivals: RecentArrivals,
): void {
  const aborted = error !== undefined && isAborted(error);
  if (!aborted) arrivals.remember(tabId, { url, at, fromForm, shows: error === undefined ? 'page' : 'browser-error' });
  if (!pipeline.mayWait(tabId)) return;
  void pipeline.dispatch(
    error === undefined
      ? { type: 'committed', tabId, url }
      : { type: 'navigation-failed', tabId, url, aborted },
  );
}

async function lookAtWindow(windowId: number, ports: Ports) {
  const tab = (await ports.tabs.all()).find((each) => each.windowId === windowId && each.visible);
  return tab && ({ type: 'looked-at', tabId: tab.tabId, windowId } as const);
}

async function findBlocked(pipeline: Pipeline, ports: Ports) {
  const origins = pipeline.waitingOrigins();
  if (origins.length === 0) return undefined;
  return { type: 'access-changed', blockedOrigins: await ports.net.blockedOrigins(origins) } as const;
}
