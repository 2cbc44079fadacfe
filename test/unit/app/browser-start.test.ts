import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserEventHandlers } from '../../../src/platform/browser-events.ts';
import { readState } from '../../../src/store/read-state.ts';
import { WAITS_KEY } from '../../../src/store/stored-keys.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/cart`;
const SECOND = 1_000;

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
});

async function incidents() {
  return Object.values(readState(await browser.session.getAll()).incidents);
}

/** The browser ends, and starts with the same tabs under other numbers, so that no copy of a wait fits: what it shows it tells nobody. */
async function restarts(alsoTells: (on: BrowserEventHandlers) => void = () => undefined): Promise<void> {
  await browser.local.remove([WAITS_KEY]);
  await restartsWithNumbers(alsoTells);
}

/** The same, and the tabs have the numbers of those before. */
async function restartsWithNumbers(alsoTells: (on: BrowserEventHandlers) => void = () => undefined): Promise<void> {
  browser.kill();
  await browser.session.remove(browser.session.keys());
  browser.banners.clear();
  browser.badges.clear();
  browser.clock.pass(60 * SECOND);
  await browser.start((on) => {
    on.onBrowserStarted();
    alsoTells(on);
  });
}

async function openFailing(options = {}): Promise<number> {
  browser.site(SITE).goDown(502);
  return browser.openTab(PAGE, options);
}

describe('a page that failed before the background was there to be told', () => {
  it('is waited for from the start of the browser, and comes back', async () => {
    const tab = await openFailing();
    await restarts();
    expect(await incidents()).toMatchObject([{ origin: SITE, failure: { status: 502, url: PAGE, method: 'GET' } }]);
    expect(browser.banners.has(tab)).toBe(true);
    expect(browser.readPages.at(-1), 'what the page tells is read').toBe(tab);
    expect((await incidents())[0]?.failure.facts.fromWorker, 'no service worker is blamed').toBeUndefined();
    browser.site(SITE).comeBack();
    await browser.waitUntil(() => browser.shows(tab) === 200, 60 * SECOND);
  });

  it('is left to what the browser tells of it, where that comes too', async () => {
    const tab = await openFailing();
    await restarts((on) => {
      const at = browser.clock.now;
      on.onMainFrameAnswer({ tabId: tab, url: PAGE, method: 'POST', status: 504, headers: [], at });
    });
    expect((await incidents()).map(({ failure, timeline }) => [failure.status, failure.method, timeline.length])).toEqual([[504, 'POST', 1]]);
  });

  it('is left to the answer to come, where the browser has told that the page is there', async () => {
    const tab = await openFailing();
    await restarts((on) => on.onNavigationEnd({ tabId: tab, url: PAGE, at: browser.clock.now }));
    expect(await incidents()).toEqual([]);
  });

  it('counts once when the end of its document is told later', async () => {
    const tab = await openFailing();
    Object.assign(browser.tabs.get(tab) ?? {}, { loading: true });
    await restarts((on) => on.onDocumentReady(tab, PAGE));
    await browser.wait(2 * SECOND);
    expect((await incidents()).flatMap(({ timeline }) => timeline.map(({ kind }) => kind))).toEqual(['failed']);
  });

  it('is not even looked at on a site where Rebound is never to be', async () => {
    await browser.sendFromPage({ type: 'never-here', host: 'shop.example' });
    const tab = await openFailing();
    await restarts();
    const looked = browser.steps;
    await restarts();
    const withTab = browser.steps - looked;
    await browser.closeTab(tab);
    const closed = browser.steps;
    await restarts();
    expect(withTab, 'calls to the browser').toBe(browser.steps - closed);
    expect(await incidents()).toEqual([]);
  });

  it('is not asked for while the browser has not loaded it', async () => {
    const tab = await openFailing({ visible: false });
    browser.unloadedTabs.add(tab);
    await restarts();
    expect(await incidents()).toEqual([]);
  });
});

it('a wait of an earlier life is not taken over by a tab that has its number and does not say what it shows', async () => {
  const tab = await openFailing();
  // The copy on disk stays; the browser gives the number to a tab that it has not loaded yet.
  browser.unloadedTabs.add(tab);
  Object.assign(browser.tabs.get(tab) ?? {}, { url: undefined });
  await restartsWithNumbers();
  expect(await incidents()).toEqual([]);
  expect(browser.badges.has(tab)).toBe(false);
});

it('a start of the browser costs one question more for each healthy page', async () => {
  await restarts();
  const before = browser.steps;
  await restarts();
  const withoutPages = browser.steps - before;
  await browser.openTab(PAGE);
  const opened = browser.steps;
  await restarts();
  expect(browser.steps - opened - withoutPages).toBe(1);
  expect(await browser.session.getAll()).toEqual({});
  expect(browser.errors).toEqual([]);
});
