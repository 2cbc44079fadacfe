import type { Browser } from 'webextension-polyfill';

interface ExtensionGlobals {
  browser?: Browser;
  chrome?: Browser;
}

const globals = globalThis as ExtensionGlobals;

/**
 * The browser's own extension API, for Rebound's pages and banner. Chromium's answers with promises in
 * manifest V3 too, so only the background needs the polyfill (to answer messages with a promise);
 * leaving it out halves what the banner puts on a page.
 */
export const browser = (globals.browser ?? globals.chrome) as Browser;
