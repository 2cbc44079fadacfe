import { ensureDebianPackages } from '../setup/debian-packages.mjs';
import { FAILED, PASSED } from './count.mjs';

const GATEWAYS = [
  { command: 'nginx', package: 'nginx' },
  { command: 'haproxy', package: 'haproxy' },
  // The program and its modules without a site and a service of the system's own.
  { command: 'apache2', package: 'apache2-bin' },
];
const BROWSERS = [
  { kind: 'chromium', command: 'chromium', package: 'chromium' },
  { kind: 'firefox', command: 'firefox-esr', package: 'firefox-esr' },
];

/** Sees to it that both browsers and the gateways are there; installs what is missing where it may. */
export async function programs() {
  // Browsers have many names and places; the end-to-end tests' own finder knows them.
  const { tsImport } = await import('tsx/esm/api');
  const { findBrowser } = await tsImport('../../tools/browsers/find-browser.ts', import.meta.url);
  const missing = BROWSERS.filter(({ kind }) => !findBrowser(kind));
  try {
    await ensureDebianPackages([...missing, ...GATEWAYS]);
    return PASSED;
  } catch (error) {
    console.error(error.message);
    return FAILED;
  }
}
