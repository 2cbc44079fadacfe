import type { Page } from 'puppeteer-core';
import type { Alarms, Browser, Tabs, Windows } from 'webextension-polyfill';
import type { LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';

/** The extension's own API, as it exists inside the functions evaluated in its pages. */
declare const chrome: Browser;

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

  /** After the extension was reloaded its pages are gone. */
  async reopen(): Promise<void> {
    this.current = await openQuietPage(this.launched);
  }

  tabs(): Promise<Tabs.Tab[]> {
    return this.page.evaluate(() => chrome.tabs.query({}));
  }

  badge(tabId: number): Promise<string> {
    return this.page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  alarms(): Promise<Alarms.Alarm[]> {
    return this.page.evaluate(() => chrome.alarms.getAll());
  }

  async openWindow(options: Windows.CreateCreateDataType): Promise<void> {
    await this.page.evaluate(async (wanted) => void (await chrome.windows.create(wanted)), options);
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

  /** Whether anything stored names this site. */
  async remembers(origin: string): Promise<boolean> {
    const stored = [await this.stored('session'), await this.stored('local')];
    return JSON.stringify(stored).includes(new URL(origin).host);
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
