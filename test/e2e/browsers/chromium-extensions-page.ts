import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';

/** The part of `chrome.developerPrivate` used here: what the switches on chrome://extensions call. */
interface DeveloperPrivate {
  getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string; source: string }[] }>;
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: ExtensionConfiguration & { extensionId: string }): Promise<void>;
  reload(id: string): Promise<void>;
  deleteExtensionErrors(which: { extensionId: string }): Promise<void>;
}

/** The switches of one extension. Changing `incognitoAccess` reloads the extension. */
export interface ExtensionConfiguration {
  readonly errorCollection?: boolean;
  readonly incognitoAccess?: boolean;
  readonly hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
}

declare const chrome: { readonly developerPrivate: DeveloperPrivate };

/** chrome://extensions, used as a person would to allow things and to read the errors an extension has made. */
export class ChromiumExtensionsPage {
  private constructor(
    private readonly page: Page,
    private readonly extensionId: string,
  ) {}

  static async open(launched: LaunchedBrowser): Promise<ChromiumExtensionsPage> {
    const page = await launched.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    return new ChromiumExtensionsPage(page, new URL(launched.extensionUrl('')).host);
  }

  async configure(configuration: ExtensionConfiguration): Promise<void> {
    const update = { ...configuration, extensionId: this.extensionId };
    await this.page.evaluate((wanted) => chrome.developerPrivate.updateExtensionConfiguration(wanted), update);
  }

  /** The round arrow beside the extension: it is read anew from its folder. */
  async reload(): Promise<void> {
    await this.page.evaluate((id) => chrome.developerPrivate.reload(id), this.extensionId);
  }

  /** The collected errors, which are then forgotten. */
  async takeErrors(): Promise<readonly string[]> {
    const errors = await this.page.evaluate(async (extensionId) => {
      const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
      await chrome.developerPrivate.deleteExtensionErrors({ extensionId });
      return runtimeErrors;
    }, this.extensionId);
    return errors.map((error) => `${error.message} (${error.source})`);
  }
}
