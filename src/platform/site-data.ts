import type { BrowsingData } from 'webextension-polyfill';
import { browser } from './native-browser.ts';
import type { SitesPort } from './ports.ts';

/**
 * Clears single sites (measured in both browsers): Chromium takes origins for everything; Firefox takes host names,
 * for cookies and stored data only, and has no way to clear the HTTP cache of one site.
 */
export const sites: SitesPort = {
  async clear(origin, what) {
    const { browsingData } = browser as Partial<typeof browser>;
    if (!browsingData) throw new Error('The browser has not granted access to stored site data');
    if (isChromium()) {
      await browsingData.remove({ origins: [origin] } as BrowsingData.RemovalOptions, chromiumTypes(what));
      return;
    }
    const { hostname } = new URL(origin);
    await browsingData.remove({ hostnames: [hostname] }, firefoxTypes(what));
  },
};

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
