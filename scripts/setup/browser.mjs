import { canInstallPackages, ensureDebianPackages, MissingPackageError } from './debian-packages.mjs';

const DEBIAN = {
  chromium: { command: 'chromium', package: 'chromium' },
  firefox: { command: 'firefox-esr', package: 'firefox-esr' },
};

const HOW_TO = {
  chromium: 'No browser was found. Install Chromium, Chrome, Edge, Brave or Firefox, or name one: CHROME_PATH=/path/to/chrome npm start',
  firefox: 'Firefox was not found. Install it, or name it: FIREFOX_PATH=/path/to/firefox npm start -- --browser=firefox',
};

/**
 * Makes sure there is a browser, by installing one where that goes without asking (Debian or Ubuntu, root).
 * Only works once the packages are installed.
 * @param {'chromium' | 'firefox' | undefined} asked without it, any browser will do, Chromium first
 * @returns {Promise<'chromium' | 'firefox'>} what there is
 */
export async function ensureBrowser(asked) {
  // Not imported at the top: on a fresh machine it is not installed yet when this file is read.
  const { tsImport } = await import('tsx/esm/api');
  const { findBrowser } = await tsImport('../../tools/browsers/find-browser.ts', import.meta.url);
  const found = (asked ? [asked] : ['chromium', 'firefox']).find((kind) => findBrowser(kind));
  if (found) return found;
  const kind = asked ?? 'chromium';
  if (!canInstallPackages()) throw new MissingPackageError(HOW_TO[kind]);
  await ensureDebianPackages([DEBIAN[kind]]);
  return kind;
}
