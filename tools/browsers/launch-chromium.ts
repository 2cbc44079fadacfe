import { createHash } from 'node:crypto';
import puppeteer, { type Browser, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { Clearing } from './clearing.ts';
import type { LaunchedBrowser, LaunchOptions, PagePlace, ProxyOptions } from './launched-browser.ts';
import { noExtension } from './no-extension.ts';
import { signalOptions } from './signal-options.ts';
import { workerReady } from './worker-ready.ts';

/**
 * All switches, instead of puppeteer's own set: that one hides what users really meet (it repeats POSTs
 * without asking, switches off the back-forward cache and timer throttling).
 */
const SWITCHES = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-dev-shm-usage',
  '--password-store=basic',
  '--use-mock-keychain',
];

const UNWANTED_FEATURES = ['Translate'];
/**
 * The list below the address bar is two pages of Chromium's own in every window: they cost as much as the window itself,
 * and without a screen nobody sees them.
 */
const UNSEEN_FEATURES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

const HEADLESS_SWITCHES = ['--headless=new', '--hide-scrollbars', '--mute-audio', '--disable-gpu', '--window-size=1280,900'];

const RESTORING = ['--restore-last-session', '--hide-crash-restore-bubble'];

/** Starts a Chromium browser. The extension comes in over the devtools pipe, which Google's Chrome accepts too. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const clearing = new Clearing();
  try {
    const profileDir = options.profileDir ?? (await clearing.makeFolder('chromium-profile'));
    const browser = await puppeteer.launch(launchOptions(options, profileDir));
    const pid = clearing.addBrowser(browser);
    const extensionUrl = await extensionIn(browser, options);
    const openExtensionPage = async (path: string, place: PagePlace = 'tab') => {
      const page = await browser.newPage({ type: place });
      await page.goto(extensionUrl(path));
      return page;
    };
    return { kind: 'chromium', browser, pid, extensionUrl, openExtensionPage, close: () => clearing.run() };
  } catch (error) {
    await clearing.run();
    throw error;
  }
}

/** Installs the extension, unless it is there already, and resolves once it runs: with where its pages are. */
async function extensionIn(browser: Browser, { extensionDir, isInstalled }: LaunchOptions): Promise<(path: string) => string> {
  if (extensionDir === undefined) return noExtension;
  const id = isInstalled === true ? unpackedId(extensionDir) : await browser.installExtension(extensionDir);
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  await workerReady(browser, extensionUrl);
  return extensionUrl;
}

/** Chromium names an unpacked extension after its folder (crx_file/id_util.cc): a hash in the letters from a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return Array.from(hash, (digit) => String.fromCodePoint(0x61 + Number.parseInt(digit, 16))).join('');
}

function launchOptions(options: LaunchOptions, profileDir: string): PuppeteerOptions {
  return {
    executablePath: options.path,
    headless: options.headless,
    pipe: true,
    defaultViewport: null,
    ignoreDefaultArgs: true,
    args: switches(options, profileDir),
    ...signalOptions(options),
  };
}

function switches(options: LaunchOptions, profileDir: string): string[] {
  // Chromium's sandbox refuses to run as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...SWITCHES,
    `--disable-features=${[...UNWANTED_FEATURES, ...(options.headless ? UNSEEN_FEATURES : [])].join(',')}`,
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profileDir}`,
    ...(options.headless ? HEADLESS_SWITCHES : []),
    ...asRoot,
    ...(options.proxy ? proxySwitches(options.proxy) : []),
    ...(options.restoresTabs === true ? RESTORING : []),
    ...(options.args ?? []),
    'about:blank',
  ];
}

/** Chromium reaches loopback names past a proxy without being told; no other name may be looked up. */
function proxySwitches({ port, publicKeyHash }: ProxyOptions): string[] {
  return [
    `--proxy-server=127.0.0.1:${port}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
  ];
}
