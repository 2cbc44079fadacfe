import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';
import type { Backstage } from './backstage.ts';
import type { ColorScheme, Engine } from './engine.ts';
import { findBarriers, type Rules } from './find-barriers.ts';
import { HistoryPage } from './history-page.ts';
import { OwnerPage } from './owner-page.ts';
import { Popup } from './popup.ts';
import { SettingsPage } from './settings-page.ts';
import { Tab } from './tab.ts';
import { limited, until } from './until.ts';
import { Welcome } from './welcome.ts';

/** How long the banner's arrival is animated, and some more. */
const SETTLE_MS = 300;
/** Browsers open windows as large as the one before. */
const WINDOW = { width: 1280, height: 900 };
const SCHEMES: readonly ColorScheme[] = ['light', 'dark'];
/** What the second look can find that the first cannot. */
const RULES: Readonly<Record<ColorScheme, Rules>> = { light: 'all', dark: 'colours' };

/** A person with a browser that has Rebound in it. Each story has its visitor, with a window of their own. */
export class Visitor {
  readonly #opened: Page[] = [];
  #hasWindow = false;

  private constructor(
    private readonly browser: LaunchedBrowser,
    readonly engine: Engine,
    readonly backstage: Backstage,
    private readonly pictures: string,
    /** Tabs that were there before the visitor came. */
    private readonly others: readonly number[],
  ) {}

  /** A new visitor of a running browser; `pictures` is the folder for theirs. */
  static async arrive(browser: LaunchedBrowser, engine: Engine, backstage: Backstage, pictures: string): Promise<Visitor> {
    const others = (await backstage.tabs()).flatMap(({ id }) => id ?? []);
    return new Visitor(browser, engine, backstage, pictures, others);
  }

  /** Opens an address in a new tab, which the visitor looks at. */
  async open(url: string): Promise<Tab> {
    const tab = await this.newTab();
    await tab.goTo(url);
    return tab;
  }

  /** An empty tab. */
  async newTab(): Promise<Tab> {
    const tab = await this.adopt(async () => {
      const page = await this.browser.browser.newPage({ type: this.#hasWindow ? 'tab' : 'window' });
      this.#hasWindow = true;
      return page;
    });
    await this.backstage.widenWindow(tab.id, WINDOW);
    return tab;
  }

  /** Takes charge of a tab that `open` makes, whichever way. */
  async adopt(open: () => Promise<Page>): Promise<Tab> {
    const before = new Set((await this.backstage.tabs()).map((tab) => tab.id));
    const page = await open();
    this.#opened.push(page);
    const id = await until('the new tab has an id', async () => {
      const added = (await this.backstage.tabs()).filter((tab) => !before.has(tab.id));
      return added.at(-1)?.id;
    });
    return new Tab(page, id, this.engine);
  }

  /** Takes charge of the tab that something the visitor does makes the browser open, with this address. */
  async adoptOpened(url: string, act: () => Promise<void>): Promise<Tab> {
    const { browser } = this.browser;
    const before = new Set(browser.targets());
    return this.adopt(async () => {
      await act();
      return until(`a new tab shows ${url}`, async () => {
        const target = browser.targets().find((each) => !before.has(each) && each.url() === url);
        return (await target?.page()) ?? undefined;
      });
    });
  }

  /** Opens any page of the extension, in a window beside the tabs. */
  async openOwnPage(path: string): Promise<Page> {
    const page = await this.browser.openExtensionPage(path, 'window');
    this.#opened.push(page);
    return page;
  }

  /** Opens the popup for a tab, in a window beside it: the tab stays in view, as it does behind a real popup. */
  async openPopup(tab: Tab): Promise<Popup> {
    const page = await this.openOwnPage(`src/entry/popup/index.html?tab=${tab.id}`);
    return Popup.of(page);
  }

  /** Opens Rebound's settings, in a window beside the tabs. */
  async openSettings(): Promise<SettingsPage> {
    const page = await this.openOwnPage('src/entry/options/index.html');
    return new SettingsPage(page);
  }

  /** Opens the welcome page, in a window beside the tabs. */
  async openWelcome(): Promise<Welcome> {
    const page = await this.openOwnPage('src/entry/welcome/index.html');
    return new Welcome(page, this.engine);
  }

  /** Opens the owner's bench about a tab, in a window beside the tabs. */
  async openOwner(tab: Tab): Promise<OwnerPage> {
    const page = await this.openOwnPage(`src/entry/owner/index.html?tab=${tab.id}`);
    return new OwnerPage(page);
  }

  /** Opens Rebound's history, in a window beside the tabs. */
  async openHistory(): Promise<HistoryPage> {
    const page = await this.openOwnPage('src/entry/history/index.html');
    return new HistoryPage(page);
  }

  /** Resolves once the toolbar badge of the tab is there, or bare. */
  async sees(tab: Tab, badge: 'no badge' | 'a badge'): Promise<void> {
    const wanted = badge === 'a badge';
    await until(`the tab has ${badge}`, async () => ((await this.backstage.badge(tab.id)) !== '') === wanted);
  }

  /** Pictures of the page in light and dark, in `test-output/`. */
  async takesPictures(of: { readonly page: Page }, name: string): Promise<void> {
    await mkdir(this.pictures, { recursive: true });
    await pause(SETTLE_MS);
    for (const scheme of SCHEMES) {
      await this.engine.prefers(of.page, scheme);
      await of.page.screenshot({ path: join(this.pictures, `${name}-${scheme}.png`) });
    }
    await this.engine.prefers(of.page, 'light');
  }

  /** What keeps people with disabilities from using the page, and the colours of both schemes; `name` says which page it is. */
  async findsBarriers(of: { readonly page: Page }, name: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const scheme of SCHEMES) {
      await this.engine.prefers(of.page, scheme);
      found.push(...(await findBarriers(of.page, ':root', RULES[scheme])).map((fault) => `${name}, ${scheme}: ${fault}`));
    }
    await this.engine.prefers(of.page, 'light');
    return found;
  }

  /** Closes everything this visitor opened, and what was opened for them. */
  async leaves(): Promise<void> {
    for (const page of this.#opened.splice(0).toReversed()) {
      // Chromium's driver may wait for ever for a page that is loading; the extension's own API closes it below.
      if (!page.isClosed()) await limited(page.close().catch(() => undefined));
    }
    await this.backstage.closeTabsExcept(this.others);
    this.#hasWindow = false;
  }
}
