import type { StepId } from '../guide/guide.ts';
import { FIXES_KEY, readFixes } from '../store/fixes.ts';
import { browser } from './native-browser.ts';

/** Must be called straight from a click: browsers ask the person only then. False when it was refused. */
export function mayClearSites(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['browsingData'] });
}

/** Rejects where the extension may not, as in Firefox when it is not allowed to run in private windows. */
export async function openPrivateWindow(url: string): Promise<void> {
  await browser.windows.create({ url, incognito: true });
}

/** What fixed a host the last time. */
export async function fixFor(host: string): Promise<StepId | undefined> {
  const stored = await browser.storage.local.get(FIXES_KEY).catch((): Record<string, unknown> => ({}));
  return readFixes(stored[FIXES_KEY]).find((fix) => fix.host === host)?.step;
}

export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

/** Opens the owner's bench in a tab, about the page in this one where that fails. */
export async function openOwner(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/entry/owner/index.html?tab=${tabId}`) });
}
