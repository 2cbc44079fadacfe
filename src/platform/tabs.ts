import type { Tabs } from 'webextension-polyfill';
import { browser } from './native-browser.ts';
import { partitionOf, type TabFacts } from '../watch/tab-facts.ts';
import { ignoreMissingTab } from './ignore-missing-tab.ts';
import type { TabsPort } from './ports.ts';
import type { TabEvents } from './tab-events.ts';

/** The browser's tabs as a port. */
export function tabsPort({ follow }: TabEvents): TabsPort {
  return {
    follow,
    async get(tabId) {
      try {
        return factsOf(await browser.tabs.get(tabId));
      } catch {
        // The only reason to reject is a tab that is gone.
        return undefined;
      }
    },
    all: () => query({}),
    loaded: () => query({ discarded: false }, ({ status }) => status !== 'unloaded'),
    reload: (tabId) => ignoreMissingTab(browser.tabs.reload(tabId, { bypassCache: true })),
    open: (tabId, url) => ignoreMissingTab(browser.tabs.update(tabId, { url })),
    async bringForward(tabId) {
      const tab = await browser.tabs.update(tabId, { active: true });
      if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    },
  };
}

async function query(which: Tabs.QueryQueryInfoType, fits: (tab: Tabs.Tab) => boolean = () => true): Promise<TabFacts[]> {
  const tabs = (await browser.tabs.query(which)).filter(fits);
  return tabs.flatMap((tab) => factsOf(tab) ?? []);
}

function factsOf(tab: Tabs.Tab): TabFacts | undefined {
  if (tab.id === undefined) return undefined;
  return {
    tabId: tab.id,
    windowId: tab.windowId ?? browser.windows.WINDOW_ID_NONE,
    visible: tab.active,
    partition: partitionOf(tab),
    loading: tab.status === 'loading',
    url: tab.url,
  };
}
