import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { launchBrowser } from '../../tools/browsers/launch-browser.ts';
import { closeWelcomePage } from '../../tools/browsers/welcome-page.ts';
import type { BrowserKind, LaunchedBrowser, LaunchOptions } from '../../tools/browsers/launched-browser.ts';
import { Backstage } from './browsers/backstage.ts';
import { ChromiumEngine } from './browsers/chromium-engine.ts';
import type { Engine } from './browsers/engine.ts';
import { FirefoxEngine } from './browsers/firefox-engine.ts';
import { Visitor } from './browsers/visitor.ts';
import { Internet } from './internet/internet.ts';

/** `EXTENSION_DIST` names another folder of builds than `dist/`. */
const DIST = process.env['EXTENSION_DIST'] ?? 'dist';
/** The folders of the built extension. */
export const BUILDS: Readonly<Record<BrowserKind, string>> = { chromium: `${DIST}/chrome`, firefox: `${DIST}/firefox` };

/** What a browser does for its own sake and nobody here sees: pictures of tabs, notes for the next start, moving toolbars, a page for new tabs. */
const FRUGAL_FIREFOX = {
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.sessionstore.interval': 3_600_000,
  'toolkit.cosmeticAnimations.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.newtab.preload': false,
  'browser.startup.page': 0,
};

/**
 * The stories read English screens, whatever language the computer speaks, as people who want no motion: without a graphics card
 * the line that fills while a page waits takes a tenth of a processor in every browser.
 */
const IN_STORIES: Readonly<Record<BrowserKind, Partial<LaunchOptions>>> = {
  chromium: { args: ['--lang=en-US', '--force-prefers-reduced-motion'] },
  firefox: { firefoxPrefs: { 'intl.locale.requested': 'en-US', 'ui.prefersReducedMotion': 1, ...FRUGAL_FIREFOX } },
};

/** How this kind of browser is started in stories, with this Internet around it; throws when there is none. */
export function launchOptions(kind: BrowserKind, internet: Internet): LaunchOptions {
  const found = findBrowser(kind);
  if (!found) throw new Error(`no ${kind} is installed`);
  return { kind, path: found.path, extensionDir: BUILDS[kind], headless: true, proxy: internet.proxy, ...IN_STORIES[kind] };
}

/** A browser with the built extension in it. */
export interface OpenedBrowser {
  /** The leader of the group of all its processes. */
  readonly pid: number;
  /** The only one it can reach. */
  readonly internet: Internet;
  newVisitor(): Promise<Visitor>;
  close(): Promise<void>;
}

/** Starts the browser of this kind, headless; throws when there is none. `extensionDir` is another build than the usual one. */
export async function openBrowser(kind: BrowserKind, extensionDir = BUILDS[kind]): Promise<OpenedBrowser> {
  const internet = await Internet.start();
  try {
    return await openOn(internet, { ...launchOptions(kind, internet), extensionDir });
  } catch (error) {
    await internet.close();
    throw error;
  }
}

async function openOn(internet: Internet, options: LaunchOptions): Promise<OpenedBrowser> {
  const launched = await launchBrowser(options);
  try {
    // It opens in every fresh browser, and would be a tab that no visitor has opened.
    await closeWelcomePage(launched);
    const backstage = await Backstage.open(launched);
    const engine = await startEngine(launched, backstage);
    const newVisitor = () => Visitor.arrive(launched, engine, backstage, `test-output/${options.kind}`);
    const close = async () => {
      await launched.close();
      await internet.close();
    };
    return { pid: launched.pid, internet, newVisitor, close };
  } catch (error) {
    await launched.close();
    throw error;
  }
}

function startEngine(launched: LaunchedBrowser, backstage: Backstage): Promise<Engine> {
  const engine = launched.kind === 'firefox' ? FirefoxEngine : ChromiumEngine;
  return engine.start(launched, backstage);
}
