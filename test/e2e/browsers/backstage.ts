import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Alarms, Browser, Tabs, Windows } from 'webextension-polyfill';
import type { LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';
import type { Episode } from '../../../src/history/episode.ts';
import { readHistory } from '../../../src/store/read-history.ts';
import { until } from './until.ts';

/** The extension's own API, as it exists inside the functions evaluated in its pages. */
declare const chrome: Browser;

const START_LIMIT_MS = 30_000;
const RETRY_MS = 100;
const LOOK_EVERY_MS = 20;
const CLOSED = 'closed notifications';
const QUIET_PAGE = 'src/entry/options/index.html';

/**
 * A page of the extension in a window of its own. Whatever an extension page may ask the browser can be asked here:
 * tabs, badges, what is stored.
 */
export class Backstage {
  private constructor(
    private readonly launched: LaunchedBrowser,
    private current: Page,
  ) {}

  static async open(launched: LaunchedBrowser): Promise<Backstage> {
    return new Backstage(launched, await openQuietPage(launched));
  }

  get page(): Page {
    return this.current;
  }

  /** Does something that restarts the extension, which ends its pages, and opens this one anew. */
  async through(restart: () => Promise<void>): Promise<void> {
    const ended = this.current;
    await restart();
    await until('the extension has ended', async () => !(await isAlive(ended)));
    this.current = await openWhenStarted(this.launched);
  }

  tabs(): Promise<Tabs.Tab[]> {
    return this.page.evaluate(() => chrome.tabs.query({}));
  }

  badge(tabId: number): Promise<string> {
    return this.page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** The same for many. */
  badges(tabIds: readonly number[]): Promise<string[]> {
    return this.page.evaluate((ids) => Promise.all(ids.map((tabId) => chrome.action.getBadgeText({ tabId }))), tabIds);
  }

  /** Looks at a tab until its title is this. */
  async lookAt(tabId: number, title: string): Promise<void> {
    await this.page.evaluate(async (id, wanted, everyMs) => {
      await chrome.tabs.update(id, { active: true });
      while ((await chrome.tabs.get(id)).title !== wanted) await new Promise((resolve) => setTimeout(resolve, everyMs));
    }, tabId, title, LOOK_EVERY_MS);
  }

  alarms(): Promise<Alarms.Alarm[]> {
    return this.page.evaluate(() => chrome.alarms.getAll());
  }

  /** Its own tab is always kept. */
  async closeTabsExcept(kept: readonly number[]): Promise<void> {
    await this.page.evaluate(async (ids) => {
      const own = await chrome.tabs.getCurrent();
      const tabs = await chrome.tabs.query({});
      await chrome.tabs.remove(tabs.flatMap(({ id }) => (id === undefined || id === own?.id || ids.includes(id) ? [] : id)));
    }, kept);
  }

  /** Gives the window of the tab this size if it is narrower. */
  async widenWindow(tabId: number, size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.page.evaluate(async (id, wanted) => {
      const { windowId = chrome.windows.WINDOW_ID_CURRENT } = await chrome.tabs.get(id);
      const { width = 0 } = await chrome.windows.get(windowId);
      if (width < wanted.width) await chrome.windows.update(windowId, wanted);
    }, tabId, size);
  }

  async openWindow(options: Windows.CreateCreateDataType): Promise<void> {
    await this.page.evaluate(async (wanted) => void (await chrome.windows.create(wanted)), options);
  }

  /** Opens these addresses all at once, in the window of that tab and out of view. */
  async openBeside(tabId: number, urls: readonly string[]): Promise<void> {
    await this.page.evaluate(async (id, all) => {
      const { windowId } = await chrome.tabs.get(id);
      await Promise.all(all.map((url) => chrome.tabs.create({ url, active: false, ...(windowId === undefined ? {} : { windowId }) })));
    }, tabId, urls);
  }

  /** The ids of the notifications on the screen. */
  notifications(): Promise<string[]> {
    return this.page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  }

  /** The ids of all notifications ever shown; a browser without a screen closes them at once. */
  async announced(): Promise<string[]> {
    const closed = await this.page.evaluate((key) => sessionStorage.getItem(key) ?? '', CLOSED);
    return [...closed.split('\n').filter(Boolean), ...(await this.notifications())];
  }

  /** Those of the given lines that the context menus have; no browser lists them, but only what is there can be changed. */
  menuLines(ids: readonly string[]): Promise<string[]> {
    return this.page.evaluate(async (wanted) => {
      const changes = wanted.map((id) => chrome.contextMenus.update(id, { enabled: true }));
      const outcomes = await Promise.allSettled(changes);
      return wanted.filter((_id, index) => outcomes[index]?.status === 'fulfilled');
    }, ids);
  }

  /** The addresses of the extension's own pages that are open, the toolbar's popup among them. */
  openPages(): Promise<string[]> {
    return this.page.evaluate(() => chrome.extension.getViews().map((view) => view.location.href));
  }

  /** Everything in one storage area. */
  stored(area: 'session' | 'local'): Promise<Record<string, unknown>> {
    return this.page.evaluate((name) => chrome.storage[name].get(null), area);
  }

  async store(area: 'session' | 'local', items: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((name, values) => chrome.storage[name].set(values), area, items);
  }

  async clear(area: 'session' | 'local'): Promise<void> {
    await this.page.evaluate((name) => chrome.storage[name].clear(), area);
  }

  /** What the stored history says about this site. */
  async history(origin: string): Promise<Episode[]> {
    const { episodes } = readHistory(await this.stored('local'));
    return episodes.filter((episode) => episode.origin === origin);
  }

  /** Whether anything stored names this site. */
  async remembers(origin: string): Promise<boolean> {
    const stored = [await this.stored('session'), await this.stored('local')];
    return JSON.stringify(stored).includes(new URL(origin).host);
  }
}

/** False for a page whose extension has ended; some browsers close it, others leave it without its API. */
async function isAlive(page: Page): Promise<boolean> {
  if (page.isClosed()) return false;
  const asked = page.evaluate(() => typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined);
  return asked.catch(() => false);
}

/** While the extension starts, its pages are refused. */
async function openWhenStarted(launched: LaunchedBrowser): Promise<Page> {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    try {
      return await openQuietPage(launched);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(RETRY_MS);
    }
  }
}

async function openQuietPage(launched: LaunchedBrowser): Promise<Page> {
  const page = await launched.openExtensionPage(QUIET_PAGE);
  await page.evaluate((key) => {
    chrome.notifications.onClosed.addListener((id) => {
      sessionStorage.setItem(key, `${sessionStorage.getItem(key) ?? ''}${id}\n`);
    });
  }, CLOSED);
  return page;
}
