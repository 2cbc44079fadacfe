import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'webextension-polyfill';
import type { LaunchedBrowser } from './launched-browser.ts';

/** The extension's own API, as it exists inside its pages. */
declare const chrome: Browser;

const WELCOME_PAGE = 'src/entry/welcome/index.html';
const QUIET_PAGE = 'src/entry/options/index.html';
const LIMIT_MS = 30_000;
const LOOK_EVERY_MS = 50;

/** Waits for the page that Rebound opens after an installation, and closes it. Rejects when none comes. */
export async function closeWelcomePage(launched: LaunchedBrowser): Promise<void> {
  // Not in a window of its own: WebDriver BiDi takes the tab that is selected there, which may by then be the welcome page.
  const page = await launched.openExtensionPage(QUIET_PAGE);
  try {
    const welcome = launched.extensionUrl(WELCOME_PAGE);
    const deadline = Date.now() + LIMIT_MS;
    while (!(await page.evaluate(closeTab, welcome))) {
      if (Date.now() > deadline) throw new Error(`The welcome page did not open within ${LIMIT_MS} ms.`);
      await delay(LOOK_EVERY_MS);
    }
  } finally {
    await page.close();
  }
}

/** Runs in a page of the extension. */
async function closeTab(url: string): Promise<boolean> {
  const tabs = await chrome.tabs.query({});
  const ids = tabs.flatMap((tab) => (tab.url === url && tab.id !== undefined ? tab.id : []));
  await chrome.tabs.remove(ids);
  return ids.length > 0;
}
