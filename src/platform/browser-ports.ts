import { browser } from './native-browser.ts';
import { alarm } from './alarm.ts';
import { menusPort } from './menus.ts';
import { net } from './net.ts';
import { ownPages } from './own-pages.ts';
import type { ChecksPort, Ports } from './ports.ts';
import { reportError } from './report-error.ts';
import { sites } from './site-data.ts';
import { screenPort, type PageScripts } from './screen.ts';
import { storagePort } from './storage.ts';
import type { TabEvents } from './tab-events.ts';
import { tabsPort } from './tabs.ts';

/** The ports of the browser that Rebound runs in. */
export function browserPorts(scripts: PageScripts, tabEvents: TabEvents, checks: ChecksPort): Ports {
  return {
    clock: {
      now: () => Date.now(),
      random: () => Math.random(),
      setTimer: (delayMs, callback) => {
        const timer = setTimeout(callback, delayMs);
        return () => clearTimeout(timer);
      },
    },
    storage: {
      session: storagePort(browser.storage.session),
      local: storagePort(browser.storage.local),
      managed: storagePort(browser.storage.managed),
    },
    alarm,
    tabs: tabsPort(tabEvents),
    net,
    screen: screenPort(scripts),
    menus: menusPort(),
    pages: ownPages,
    checks,
    sites,
    report: reportError,
  };
}
