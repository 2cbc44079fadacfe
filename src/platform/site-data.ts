import type { BrowsingData } from 'webextension-polyfill';
import { originOf } from '../lib/web-address.ts';
import { browser } from './native-browser.ts';
import type { SitesPort } from './ports.ts';

/**
 * Clears single sites (measured in both browsers): Chromium takes origins for everything; Firefox takes host names,
 * for cookies and stored data only, and has no way to clear the HTTP cache of one site. What its API leaves of service
 * workers (those on unusual ports, and what they have put by) is thrown away from within the site's own pages.
 */
export const sites: SitesPort = {
  async clear(origin, what) {
    const { browsingData } = browser as Partial<typeof browser>;
    if (!browsingData) throw new Error('The browser has not granted access to stored site data');
    if (isChromium()) {
      await browsingData.remove({ origins: [origin] } as BrowsingData.RemovalOptions, chromiumTypes(what));
      return;
    }
    await clearFromPages(origin);
    const { hostname } = new URL(origin);
    await browsingData.remove({ hostnames: [hostname] }, firefoxTypes(what));
  },
};

async function clearFromPages(origin: string): Promise<void> {
  for (const { id, url, incognito } of await browser.tabs.query({})) {
    if (id === undefined || incognito || originOf(url ?? '') !== origin) continue;
    // A page that no script may look into leaves the rest to be done.
    await browser.scripting.executeScript({ target: { tabId: id }, func: clearFromWithin }).catch(() => undefined);
  }
}

/** Runs in the site's page, by itself. Fails where there is nothing to clear: without encryption there are no workers. */
async function clearFromWithin(): Promise<void> {
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

function isChromium(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}

/** Among them some that Firefox and its types do not know. */
function chromiumTypes(what: 'cache' | 'data'): Record<string, boolean> {
  const cached = { cache: true, cacheStorage: true, serviceWorkers: true };
  return what === 'cache' ? cached : { ...cached, cookies: true, localStorage: true, indexedDB: true, fileSystems: true };
}

function firefoxTypes(what: 'cache' | 'data'): BrowsingData.DataTypeSet {
  return what === 'cache' ? { serviceWorkers: true } : { cookies: true, localStorage: true, indexedDB: true, serviceWorkers: true };
}
