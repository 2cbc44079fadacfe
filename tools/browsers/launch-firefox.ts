import puppeteer, { type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { Clearing } from './clearing.ts';
import type { LaunchedBrowser, LaunchOptions, PagePlace, ProxyOptions } from './launched-browser.ts';
import { geckoId } from './gecko-id.ts';
import { noExtension } from './no-extension.ts';
import { openMozPage } from './open-moz-page.ts';
import { signalOptions } from './signal-options.ts';

/** Firefox draws an extension's address at random; a fixed one lets us open its pages. */
const EXTENSION_HOST = '7e6b6a52-6f0c-4e0e-9d41-2b6c5f9b7a10';

const HEADLESS_SIZE = { MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };

/** Tabs come back however often the browser has crashed; puppeteer switches that off. */
const RESTORING: Preferences = {
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.max_resumed_crashes': -1,
};

/** Starts Firefox over WebDriver BiDi; the extension is installed for the session, unless the profile has it. */
export async function launchFirefox(options: LaunchOptions): Promise<LaunchedBrowser> {
  const clearing = new Clearing();
  try {
    const profileDir = options.profileDir ?? (await clearing.makeFolder('firefox-profile'));
    const home = options.headless ? await clearing.makeFolder('firefox-home') : undefined;
    const { extensionDir } = options;
    const prefs = preferences(options, extensionDir === undefined ? undefined : await geckoId(extensionDir));
    const browser = await puppeteer.launch(launchOptions(options, profileDir, prefs, home));
    const pid = clearing.addBrowser(browser);
    if (extensionDir !== undefined && options.isInstalled !== true) await browser.installExtension(extensionDir);
    const extensionUrl = extensionDir === undefined ? noExtension : (path: string) => `moz-extension://${EXTENSION_HOST}/${path}`;
    const openExtensionPage = async (path: string, place: PagePlace = 'tab') =>
      openMozPage(await browser.newPage({ type: place }), extensionUrl(path));
    return { kind: 'firefox', browser, pid, extensionUrl, openExtensionPage, close: () => clearing.run() };
  } catch (error) {
    await clearing.run();
    throw error;
  }
}

type Preferences = Record<string, boolean | number | string>;

function launchOptions(options: LaunchOptions, profileDir: string, prefs: Preferences, home: string | undefined): PuppeteerOptions {
  return {
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    defaultViewport: null,
    userDataDir: profileDir,
    extraPrefsFirefox: prefs,
    // An address on the command line would be in view instead of a tab that is restored, and only that one is loaded at once.
    ignoreDefaultArgs: options.restoresTabs === true ? ['about:blank'] : false,
    // Firefox can be told to trust any certificate, not a single one.
    acceptInsecureCerts: options.proxy !== undefined,
    // Without it WebDriver BiDi refuses to look into moz-extension pages.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    // With a display, HOME must stay: the permission to use the display is a file in there.
    env: home ? { ...process.env, ...HEADLESS_SIZE, HOME: home } : process.env,
    ...signalOptions(options),
  };
}

function preferences(options: LaunchOptions, extensionId: string | undefined): Preferences {
  const idle = options.backgroundIdleMs;
  return {
    // Its recommendations hide what users really meet, the browser's own page for empty answers among them.
    'remote.prefs.recommended': false,
    ...(extensionId === undefined ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_HOST }) }),
    ...QUIET,
    ...(idle === undefined ? {} : { 'extensions.background.idle.timeout': idle }),
    ...(options.proxy ? proxyPreferences(options.proxy) : {}),
    ...(options.restoresTabs === true ? RESTORING : {}),
    ...options.firefoxPrefs,
  };
}

/** Firefox, too, reaches loopback names past a proxy unless told otherwise. It must not go round a proxy that fails. */
function proxyPreferences({ port }: ProxyOptions): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.failover_direct': false,
    'network.proxy.allow_bypass': false,
  };
}

/** No welcome pages, no traffic of Firefox's own. */
const QUIET: Preferences = {
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  // A person's yes to a permission that the extension asks for; the question stands outside of any page.
  'extensions.webextOptionalPermissionPrompts': false,
};
