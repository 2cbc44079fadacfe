import type { LaunchedBrowser, LaunchOptions } from '../../../tools/browsers/launched-browser.ts';

/** What it takes for a browser to keep the extension, which is otherwise there for one session only. */
export interface Keeping {
  /** Makes a new profile ready for its first start; resolves with how the browser is to be started with it. */
  prepare(folder: string, options: LaunchOptions): Promise<LaunchOptions>;
  /** Changes the profile when the browser has ended for the first time. */
  settle(folder: string): Promise<void>;
  /** Whether the running browser has written down that a tab shows an address with these words. */
  hasNotedTab(launched: LaunchedBrowser, folder: string, words: string): Promise<boolean>;
}
