import { resolve } from 'node:path';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchedBrowser, LaunchOptions } from './launched-browser.ts';

/** Starts a browser with the extension loaded, as close to a user's as automation allows. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const launch = options.kind === 'firefox' ? launchFirefox : launchChromium;
  return launch(options.extensionDir === undefined ? options : { ...options, extensionDir: resolve(options.extensionDir) });
}
