import type { Runtime, Tabs } from 'webextension-polyfill';
import type { CheckReport } from '../check/check-job.ts';
import type { RawHeader } from '../watch/response-facts.ts';
import { LOWEST_ERROR } from '../watch/statuses.ts';
import { FAILURE } from '../messages/failure.ts';
import { ALARM_NAME } from './alarm.ts';
import { browser } from './native-browser.ts';
import type { Sender } from './ports.ts';
import type { TabEventHandlers, TabEvents } from './tab-events.ts';

/** The headers of a main-frame request have arrived. */
export interface MainFrameAnswer {
  tabId: number;
  url: string;
  method: string;
  status: number;
  headers: RawHeader[];
  /** Such as “HTTP/1.1 502 Bad Gateway”. */
  statusLine?: string;
  at: number;
}

/** A main-frame navigation has ended, in a document or in an error. */
export interface NavigationEnd {
  tabId: number;
  url: string;
  /** The browser's own error text; absent when a document was committed. */
  error?: string;
  /** The person has sent off a form; whether by GET or by POST is not said. */
  fromForm?: boolean;
  at: number;
}

/** A line of a menu was chosen, or a keyboard shortcut was pressed. */
export interface Choice {
  /** A `MenuItemId`; shortcuts have the same names in the manifest. */
  id: string;
  tabId: number;
  /** The tab's address; absent where Rebound may not know it. */
  url: string | undefined;
}

/** Everything the background listens to. */
export interface BrowserEventHandlers extends TabEventHandlers {
  onMainFrameAnswer(answer: MainFrameAnswer): void;
  /** The address behind a failing answer over plain `http`; told after `onMainFrameAnswer`. */
  onAnsweredFrom(tabId: number, url: string, ip: string): void;
  onNavigationEnd(end: NavigationEnd): void;
  /** A main-frame request has got no answer. Told before or after the end of its navigation. */
  onUnanswered(request: { tabId: number; url: string; method: string; error: string }): void;
  /** The document of a main frame has been read to its end. */
  onDocumentReady(tabId: number, url: string): void;
  onNetworkChange(): void;
  onAlarm(): void;
  /** The browser itself has started, not only the background. */
  onBrowserStarted(): void;
  onNotificationClicked(id: string): void;
  onAccessChanged(): void;
  onChoice(choice: Choice): void;
  /** The browser has started, or Rebound was installed (`isNew`) or updated. */
  onStarted(isNew: boolean): void;
  /** News of a check that runs inside the background itself; others come as messages. */
  onCheckReport(report: CheckReport): void;
  /** Undefined leaves the message unanswered. */
  onMessage(message: unknown, sender: Sender): Promise<unknown> | undefined;
}

/** Attaches every listener. Must run in the first turn of the background, or a waking event is lost. */
export function listenToBrowser(handlers: BrowserEventHandlers, tabEvents: TabEvents): void {
  listenToNavigation(handlers);
  tabEvents.listen(handlers);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM_NAME) handlers.onAlarm();
  });
  browser.runtime.onStartup.addListener(() => handlers.onBrowserStarted());
  browser.notifications.onClicked.addListener((id) => handlers.onNotificationClicked(id));
  browser.permissions.onAdded.addListener(() => handlers.onAccessChanged());
  browser.permissions.onRemoved.addListener(() => handlers.onAccessChanged());
  listenToChoices(handlers);
  browser.runtime.onInstalled.addListener(({ reason }) => handlers.onStarted(reason === 'install'));
  browser.runtime.onStartup.addListener(() => handlers.onStarted(false));
  listenToMessages(handlers);
  addEventListener('online', () => handlers.onNetworkChange());
  addEventListener('offline', () => handlers.onNetworkChange());
}

/** Firefox for Android has neither menus nor shortcuts. */
function listenToChoices({ onChoice }: BrowserEventHandlers): void {
  const choose = (id: string, tab: Tabs.Tab | undefined) => {
    if (tab?.id !== undefined) onChoice({ id, tabId: tab.id, url: tab.url });
  };
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => choose(String(menuItemId), tab));
  browser.commands?.onCommand.addListener(choose);
}

function listenToMessages({ onMessage }: BrowserEventHandlers): void {
  const listener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => {
    const answering = onMessage(message, sender);
    if (!answering) return undefined;
    answering.then(answer, () => answer(FAILURE));
    // Keeps the channel open until the answer is there.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

function listenToNavigation(handlers: BrowserEventHandlers): void {
  browser.webRequest.onHeadersReceived.addListener(
    (details) => {
      const { tabId, url, method, statusCode, responseHeaders = [], statusLine, timeStamp } = details;
      if (isPrerendered(details)) return;
      handlers.onMainFrameAnswer({ tabId, url, method, status: statusCode, headers: responseHeaders, statusLine, at: timeStamp });
    },
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] },
    ['responseHeaders'],
  );
  browser.webRequest.onErrorOccurred.addListener(
    (details) => {
      const { tabId, url, method, error } = details;
      if (!isPrerendered(details)) handlers.onUnanswered({ tabId, url, method, error });
    },
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] },
  );
  listenToAddresses(handlers);
  browser.webNavigation.onCommitted.addListener((details) => {
    const { frameId, tabId, url, timeStamp, transitionType } = details;
    const fromForm = transitionType === 'form_submit';
    if (frameId === 0 && !isPrerendered(details)) handlers.onNavigationEnd({ tabId, url, fromForm, at: timeStamp });
  });
  browser.webNavigation.onDOMContentLoaded.addListener((details) => {
    if (details.frameId === 0 && !isPrerendered(details)) handlers.onDocumentReady(details.tabId, details.url);
  });
  browser.webNavigation.onErrorOccurred.addListener((details) => {
    const { frameId, tabId, url, timeStamp } = details;
    const error = errorOf(details);
    if (frameId === 0 && !isPrerendered(details)) handlers.onNavigationEnd({ tabId, url, error, at: timeStamp });
  });
}

/**
 * Chromium names the address with `onResponseStarted` only, about 1 ms after the headers (measured in both browsers; Firefox
 * names it with either). The filter leaves `https` out: there the address of a tunnel's end says nothing of who answered,
 * and most pages cost nothing more. A page over `http` costs one more event for a background that is awake already.
 */
function listenToAddresses(handlers: BrowserEventHandlers): void {
  browser.webRequest.onResponseStarted.addListener(
    (details) => {
      const { tabId, url, statusCode, ip } = details;
      if (statusCode >= LOWEST_ERROR && ip !== undefined && !isPrerendered(details)) handlers.onAnsweredFrom(tabId, url, ip);
    },
    { urls: ['http://*/*'], types: ['main_frame'] },
  );
}

/** Chromium loads some pages before anyone asks for them (developer.chrome.com, webNavigation.DocumentLifecycle). */
function isPrerendered(details: object): boolean {
  return 'documentLifecycle' in details && details.documentLifecycle === 'prerender';
}

function errorOf(details: object): string {
  return 'error' in details && typeof details.error === 'string' ? details.error : 'unknown';
}
