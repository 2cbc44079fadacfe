import { findBrowser } from '../../../tools/browsers/find-browser.ts';
import { launchBrowser } from '../../../tools/browsers/launch-browser.ts';
import type { BrowserKind, LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';

/** The browsers that are measured, and their names. */
export const KINDS: Readonly<Record<BrowserKind, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

/** Starts a browser without a window, with the unpacked extension of this folder, or with none. @throws {Error} when none of the kind is installed. */
export function startBrowser(kind: BrowserKind, extensionDir?: string): Promise<LaunchedBrowser> {
  const found = findBrowser(kind);
  if (!found) throw new Error(`no ${kind} is installed`);
  return launchBrowser({ kind, path: found.path, headless: true, ...(extensionDir === undefined ? {} : { extensionDir }) });
}
