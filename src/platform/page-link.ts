import type { State } from '../incident/state.ts';
import { parseWebAddress } from '../lib/web-address.ts';
import type { PageMessage } from '../messages/contract.ts';
import { readState } from '../store/read-state.ts';
import { loadSettings, type SettingsResult } from '../store/settings-store.ts';
import { browser } from './native-browser.ts';
import { storagePort } from './storage.ts';

/** Everything the browser may grant at once; asked for as a whole, because any page may fail. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** What Rebound's own pages show is read from storage, so that they need not wait for the background. */
export async function readStored(): Promise<{ settings: SettingsResult; incidents: State['incidents'] }> {
  const [settings, session] = await Promise.all([
    loadSettings(storagePort(browser.storage.local)),
    // Unreadable: nothing to show but the healthy page; the background reports it.
    browser.storage.session.get(null).catch(() => ({})),
  ]);
  return { settings, incidents: readState(session).incidents };
}

/** Calls back whenever something stored or granted changes. */
export function onStoredChange(callback: () => void): void {
  browser.storage.onChanged.addListener(callback);
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

/** The tab that the popup is about: the one named in its address, else the one in view. */
export async function subjectTab(): Promise<{ tabId: number | undefined; url: string | undefined }> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { tabId: tab?.id, url: tab?.url };
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
export async function tellBackground(message: PageMessage): Promise<void> {
  await browser.runtime.sendMessage(message);
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
