import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/basket`;
const HEALTHY = 'https://fine.example/';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let browser: FakeBrowser;
let tab: number;

const menu = () => browser.desk.menuOf('page');

async function openFailing(options: Parameters<FakeBrowser['openTab']>[1] = {}): Promise<number> {
  browser.site(SITE).goDown();
  return browser.openTab(PAGE, options);
}

beforeEach(async () => {
  browser = new FakeBrowser();
  tab = await openFailing();
});

describe('the menu', () => {
  it('follows what becomes of the page in view', async () => {
    expect(menu()).toContain('stop');
    await browser.choose(tab, 'stop');
    expect(browser.banners.get(tab)?.state).toBe('stopped');
    expect(menu()).toContain('resume');
    await browser.choose(tab, 'resume');
    expect(browser.banners.get(tab)?.state).toBe('waiting');
    browser.site(SITE).comeBack();
    await browser.waitUntil(() => browser.shows(tab) === 200, 60 * SECOND);
    expect(menu()).toEqual(['reload-fresh', 'never-here']);
  });

  it('offers nothing about waiting on another tab, and offers it again on return', async () => {
    await browser.openTab(HEALTHY);
    expect(menu()).not.toContain('try-now');
    await browser.lookAt(tab);
    expect(menu()).toContain('try-now');
  });

  it('is right again when the background had died while another window was in use', async () => {
    const other = await browser.openTab(HEALTHY, { windowId: 2 });
    await browser.lookAt(other);
    expect(menu()).not.toContain('stop');
    browser.kill();
    await browser.lookAt(tab);
    expect(menu()).toContain('stop');
  });

  it('is put right when the browser starts: it dates from an earlier run', async () => {
    const fresh = new FakeBrowser();
    await fresh.startAnew(false);
    expect(fresh.desk.menuOf('page')).toEqual(['reload-fresh', 'never-here']);
    expect(fresh.desk.menuOf('button')).toEqual(['settings', 'welcome']);
  });

  it('is not touched by healthy pages', async () => {
    const fresh = new FakeBrowser();
    await fresh.openTab(HEALTHY);
    expect(fresh.desk.menuOf('page')).toEqual([]);
  });
});

describe('a choice in a menu or by a shortcut', () => {
  it('“Try now” asks the site at once', async () => {
    // By then the gaps are longer than 15 s.
    await browser.wait(5 * MINUTE);
    const before = browser.site(SITE).probes().length;
    await browser.choose(tab, 'try-now');
    await browser.wait(3 * SECOND);
    expect(browser.site(SITE).probes()).toHaveLength(before + 1);
  });

  it('“Try now” on a page that does not wait does nothing', async () => {
    const healthy = await browser.openTab(HEALTHY);
    await browser.choose(healthy, 'try-now');
    await browser.wait(1 * SECOND);
    expect(browser.site('https://fine.example').log).toHaveLength(1);
  });

  it('“Is it just me?” asks in the banner before anything is sent', async () => {
    await browser.choose(tab, 'is-it-me');
    expect(browser.checkJobs).toMatchObject([{ isAgreed: false, url: PAGE }]);
    expect(browser.openedPopups).toEqual([]);
  });

  it('“Is it just me?” opens the popup where no banner can stand, and where nothing waits', async () => {
    const healthy = await browser.openTab(HEALTHY);
    await browser.choose(healthy, 'is-it-me');
    expect(browser.openedPopups).toEqual([healthy]);
    browser.emptyBodies = true;
    const empty = await openFailing();
    await browser.choose(empty, 'is-it-me');
    expect(browser.openedPopups).toEqual([healthy, empty]);
  });

  it('“Reload past the cache” reloads healthy and waiting pages', async () => {
    const healthy = await browser.openTab(HEALTHY);
    await browser.choose(healthy, 'reload-fresh');
    await browser.choose(tab, 'reload-fresh');
    await browser.wait(1 * SECOND);
    expect(browser.site('https://fine.example').loads()).toHaveLength(2);
    expect(browser.site(SITE).loads()).toHaveLength(2);
    expect(browser.openedPopups).toEqual([]);
  });

  it('“Reload past the cache” never touches a form that waits; the popup opens instead', async () => {
    const form = await openFailing({ method: 'POST' });
    const before = browser.site(SITE).loads().length;
    await browser.choose(form, 'reload-fresh');
    await browser.wait(1 * SECOND);
    expect(browser.site(SITE).loads()).toHaveLength(before);
    expect(browser.openedPopups).toEqual([form]);
  });

  it('“Never on this site” lets go of the page, and “Turn on” takes it back', async () => {
    await browser.choose(tab, 'never-here');
    expect(browser.banners.has(tab)).toBe(false);
    expect(menu()).toContain('allow-here');
    await browser.choose(tab, 'allow-here');
    expect(menu()).not.toContain('allow-here');
    await browser.navigate(tab, PAGE);
    expect(browser.banners.get(tab)?.state).toBe('waiting');
  });

  it('opens settings and welcome page', async () => {
    await browser.choose(tab, 'settings');
    await browser.choose(tab, 'welcome');
    expect(browser.desk.openedPages).toEqual(['options', 'welcome']);
  });

  it('that means nothing here is left alone', async () => {
    await browser.choose(tab, 'from-a-later-version');
    expect(browser.errors).toEqual([]);
  });
});

describe('the welcome page', () => {
  it('opens once, after an installation, and not after an update or a start', async () => {
    await browser.startAnew(false);
    expect(browser.desk.openedPages).toEqual([]);
    await browser.startAnew(true);
    expect(browser.desk.openedPages).toEqual(['welcome']);
    await browser.startAnew(false);
    expect(browser.desk.openedPages).toEqual(['welcome']);
  });
});
