import type { Browser } from 'webextension-polyfill';

interface ExtensionGlobals {
  browser?: Browser;
  chrome?: Browser;
}

const globals = globalThis as ExtensionGlobals;

/**
 * The browser's own extension API. Chromium's answers with promises in manifest V3 too, under the name `chrome`; the
 * polyfill that is often put between would add 3 kB to the background for nothing but the name.
 */
export const browser = (globals.browser ?? globals.chrome) as Browser;
