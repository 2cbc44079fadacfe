import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';
import type { Backstage } from './backstage.ts';
import type { Box, ColorScheme, Engine } from './engine.ts';
import { FirefoxBidi } from './firefox-bidi.ts';
import { FirefoxMenu } from './firefox-menu.ts';
import { toShadowNode } from './firefox-nodes.ts';
import type { ShadowNode } from './shadow-node.ts';
import { until } from './until.ts';

declare const chrome: Browser;

const EXTENSION = 'WebExtensionPolicy.getByID("rebound@rebound.example").extension';
/** Firefox's own remarks about answers that came when the page was gone, or put aside; no script could have caught them. */
const AFTER_THE_END = /Promise (rejected|resolved) (after context unloaded|while context is inactive)|FrameData missing/;
const COLOR_PREF = 'layout.css.prefers-color-scheme.content-override';

/** What nobody caught, and what was written to `console.error`; both are forgotten afterwards. */
const TAKE_ERRORS = `(() => {
  const logged = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const errors = logged.getEvents().filter(({ level }) => level === 'error');
  const uncaught = Services.console.getMessageArray().map(String).filter((text) => text.startsWith('[JavaScript Error'));
  logged.clearEvents();
  Services.console.reset();
  return [...uncaught, ...errors.map((event) => event.arguments.map(String).join(' ') + ' (' + event.filename + ')')];
})()`;

/** Firefox over WebDriver BiDi; what BiDi has no command for is done with the browser's own rights. */
export class FirefoxEngine implements Engine {
  readonly kind = 'firefox';
  readonly menu: FirefoxMenu;
  readonly #bidi: FirefoxBidi;

  private constructor(
    private readonly launched: LaunchedBrowser,
    private readonly backstage: Backstage,
  ) {
    this.#bidi = new FirefoxBidi(launched.browser);
    this.menu = new FirefoxMenu(this.#bidi);
  }

  static async start(launched: LaunchedBrowser, backstage: Backstage): Promise<FirefoxEngine> {
    const engine = new FirefoxEngine(launched, backstage);
    await backstage.through(() => engine.allowPrivateWindows());
    return engine;
  }

  async readBanner(page: Page): Promise<ShadowNode | undefined> {
    const found = await this.#bidi.call(page, '() => document.querySelector("rebound-banner")');
    return found.type === 'node' ? toShadowNode(found) : undefined;
  }

  async boxOf(page: Page, node: ShadowNode): Promise<Box> {
    const measure = '(element) => JSON.stringify(element.getBoundingClientRect())';
    const { value } = await this.#bidi.call(page, measure, [{ sharedId: node.handle }]);
    return JSON.parse(String(value)) as Box;
  }

  async stopBackground(): Promise<void> {
    // Asked in one go: the next event may start it again at once.
    const terminate = `${EXTENSION}.terminateBackground().then(() => ${EXTENSION}.backgroundState)`;
    await until('the event page is gone', async () => (await this.#bidi.asBrowser(terminate)) === 'stopped');
  }

  updateExtension(): Promise<void> {
    return this.backstage.through(() => this.#reloadExtension());
  }

  async takeErrors(): Promise<readonly string[]> {
    const messages = await this.#bidi.asBrowser<string[]>(TAKE_ERRORS);
    return messages.filter((text) => text.includes(this.launched.extensionUrl('')) && !AFTER_THE_END.test(text));
  }

  async prefers(_page: Page, scheme: ColorScheme): Promise<void> {
    const override = scheme === 'dark' ? 0 : 1;
    await this.#bidi.asBrowser(`Services.prefs.setIntPref(${JSON.stringify(COLOR_PREF)}, ${override})`);
  }

  async openPrivateWindow(url: string): Promise<Page> {
    await this.#bidi.asBrowser(`Promise.resolve(OpenBrowserWindow({ private: true })).then(() => undefined)`);
    const page = await until('the private window', async () => {
      const pages = await this.launched.browser.pages();
      return pages.find((candidate) => candidate.url() === 'about:privatebrowsing');
    });
    await page.goto(url).catch(() => undefined);
    return page;
  }

  /** A tab in a Firefox container: BiDi's user contexts are containers. */
  async openContainerTab(url: string): Promise<Page> {
    const context = await this.launched.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(url).catch(() => undefined);
    return page;
  }

  /** What "Work Offline" in the File menu does, and losing the network. */
  async setOnline(_page: Page, isOnline: boolean): Promise<void> {
    await this.#bidi.asBrowser(`void (Services.io.offline = ${!isOnline})`);
  }

  async withdrawAccess(): Promise<void> {
    await this.backstage.page.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
  }

  /** Without the question a person would be asked. */
  async returnAccess(): Promise<void> {
    await this.grant({ permissions: [], origins: ['http://*/*', 'https://*/*'] });
  }

  /** The switch on about:addons; the extension is started anew. */
  private async allowPrivateWindows(): Promise<void> {
    await this.grant({ permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await this.#reloadExtension();
  }

  async #reloadExtension(): Promise<void> {
    await this.#bidi.asBrowser('AddonManager.getAddonByID("rebound@rebound.example").then((addon) => addon.reload())');
  }

  private async grant(permissions: { permissions: string[]; origins: string[] }): Promise<void> {
    await this.#bidi.asBrowser(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      .ExtensionPermissions.add('rebound@rebound.example', ${JSON.stringify(permissions)}, ${EXTENSION})`);
  }
}
