import type { State } from '../incident/state.ts';
import { parseWebAddress } from '../lib/web-address.ts';
import type { PageMessage } from '../messages/contract.ts';
import { isFailure } from '../messages/failure.ts';
import { quickIncidents, quickPolicy, quickSettings, type QuickPolicy } from '../store/quick-read.ts';
import type { SettingsResult } from '../store/settings-result.ts';
import { CHECK_PREFIX, HISTORY_SITES_KEY, SETTINGS_KEY } from '../store/stored-keys.ts';
import { partitionOf, type Partition } from '../watch/tab-facts.ts';
import { namedTab } from './named-tab.ts';
import { browser } from './native-browser.ts';

/** Everything the browser may grant at once; asked for as a whole, because any page may fail. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** What the popup shows is read from storage, so that it need not wait for the background. */
export async function readStored(): Promise<Stored> {
  const { local, managed, session } = browser.storage;
  const [kept, items, policy] = await Promise.all([
    local.get([SETTINGS_KEY, HISTORY_SITES_KEY]).then(
      (stored) => ({ settings: quickSettings(stored[SETTINGS_KEY]), historySites: stored[HISTORY_SITES_KEY] }),
      (error: unknown) => ({ settings: { kind: 'unreadable' as const, error }, historySites: undefined }),
    ),
    // Unreadable: nothing to show but the healthy page; the background reports it.
    session.get(null).catch((): Record<string, unknown> => ({})),
    // Firefox rejects where no policy is installed (MDN, storage.managed).
    managed.get(null).catch((): Record<string, unknown> => ({})),
  ]);
  const checkKeys = Object.keys(items).flatMap((key) => (key.startsWith(CHECK_PREFIX) ? [key.slice(CHECK_PREFIX.length)] : []));
  return { ...kept, policy: quickPolicy(policy), incidents: quickIncidents(items), checkKeys };
}

interface Stored {
  settings: SettingsResult;
  policy: QuickPolicy;
  incidents: State['incidents'];
  /** Checks themselves are read where they are shown (check-link.ts). */
  checkKeys: string[];
  /** The origins in the history; episodes themselves are read where they are shown (history-link.ts). */
  historySites: unknown;
}

/** Calls back whenever something stored or granted changes; returns how to end that. */
export function onStoredChange(callback: () => void): () => void {
  const { storage, permissions } = browser;
  const events = [storage.onChanged, permissions.onAdded, permissions.onRemoved];
  for (const event of events) event.addListener(callback);
  return () => {
    for (const event of events) event.removeListener(callback);
  };
}

export interface SubjectTab {
  tabId: number | undefined;
  url: string | undefined;
  partition: Partition;
}

/** The tab that the popup is about: the one named in its address, else the one in view. */
export async function subjectTab(): Promise<SubjectTab> {
  const named = namedTab();
  const tab = named !== undefined
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { tabId: tab?.id, url: tab?.url, partition: partitionOf(tab ?? {}) };
}

/** Whether Rebound may look at the address's site; at sites in general where there is no address. */
export async function hasAccessTo(url: string | undefined): Promise<boolean> {
  const address = parseWebAddress(url);
  if (!address) return browser.permissions.contains(ALL_SITES);
  return browser.permissions.contains({ origins: [`${address.protocol}//${address.hostname}/*`] });
}

/** Must be called straight from a click: browsers ask the person only then. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

/** Asks the background to do something; rejects when it could not. */
export async function tellBackground(message: PageMessage): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (isFailure(answer)) throw new Error(`The background could not carry out "${message.type}"`);
  return answer;
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the history in a tab, as a whole or for one site. */
export async function openHistory(host?: string): Promise<void> {
  const query = host === undefined ? '' : `?site=${encodeURIComponent(host)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`src/entry/history/index.html${query}`) });
}
