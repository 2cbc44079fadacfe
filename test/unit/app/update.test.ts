import { beforeEach, describe, expect, it } from 'vitest';
import { SHORTEST_GAP_MS } from '../../../src/retry/schedule.ts';
import { readHistory } from '../../../src/store/read-history.ts';
import { readState } from '../../../src/store/read-state.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { WAITS_KEY } from '../../../src/store/stored-keys.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/basket`;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
});

const waiting = async () => Object.values(readState(await browser.session.getAll()).incidents);

describe('an update of Rebound', () => {
  it('leaves a wait as it was: the page has its banner again, and comes back', async () => {
    browser.site(SITE).goDown();
    const tab = await browser.openTab(PAGE);
    await browser.wait(40 * SECOND);
    const [before] = await waiting();
    await browser.update();
    expect(browser.banners.get(tab)?.state).toBe('waiting');
    const [after] = await waiting();
    expect(after).toMatchObject({ since: before?.since, attempts: before?.attempts });
    browser.site(SITE).comeBack();
    await browser.wait(MINUTE);
    expect(browser.shows(tab)).toBe(200);
    expect(browser.site(SITE).loads()).toHaveLength(2);
  });

  it('does not make Rebound send a form again', async () => {
    browser.site(SITE).goDown();
    const tab = await browser.openTab(`${SITE}/order`, { method: 'POST' });
    await browser.update();
    browser.site(SITE).comeBack();
    await browser.wait(5 * MINUTE);
    expect(browser.shows(tab)).toBe(502);
    expect(browser.banners.get(tab)?.state).toBe('needs-you');
    expect(browser.site(SITE).log.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('leaves stopped what a person has stopped', async () => {
    browser.site(SITE).goDown();
    const tab = await browser.openTab(PAGE);
    await browser.sendFromBanner(tab, { type: 'banner-command', command: 'stop' });
    await browser.update();
    const { length } = browser.site(SITE).log;
    await browser.wait(10 * MINUTE);
    expect(browser.banners.get(tab)?.state).toBe('stopped');
    expect(browser.site(SITE).log).toHaveLength(length);
  });

  it('keeps what a site has asked for', async () => {
    browser.site(SITE).answer = () => ({ status: 503, headers: { 'Retry-After': '600' } });
    await browser.openTab(PAGE);
    await browser.update();
    await browser.wait(9 * MINUTE);
    expect(browser.site(SITE).probes()).toEqual([]);
  });

  it('asks the site again no sooner than the shortest gap allows, though the copy tells nothing of the last try', async () => {
    browser.site(SITE).goDown();
    await browser.openTab(PAGE);
    browser.local.failsToWrite = true;
    await browser.waitUntil(() => browser.site(SITE).probes().length > 0, MINUTE, 1);
    browser.local.failsToWrite = false;
    await browser.update();
    await browser.wait(20 * SECOND);
    const [first, second] = browser.site(SITE).probes();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(SHORTEST_GAP_MS);
  });

  it('waits for no page that works by now, and tells of no incident twice', async () => {
    browser.site(SITE).goDown();
    const tab = await browser.openTab(PAGE);
    browser.kill();
    // Loaded again while there was no Rebound.
    Object.assign(browser.tabs.get(tab) ?? {}, { status: 200 });
    await browser.update();
    expect(browser.banners.has(tab)).toBe(false);
    await browser.wait(10 * MINUTE);
    expect(browser.site(SITE).probes()).toEqual([]);
    expect(readHistory(await browser.local.getAll()).episodes.length).toBeLessThanOrEqual(1);
    expect(browser.local.keys()).not.toContain(WAITS_KEY);
  });

  it('finds what the browser’s own error page stands for', async () => {
    browser.emptyBodies = true;
    browser.site(SITE).goDown();
    const tab = await browser.openTab(PAGE);
    await browser.update();
    expect(browser.badges.has(tab)).toBe(true);
    browser.emptyBodies = false;
    browser.site(SITE).comeBack();
    await browser.wait(MINUTE);
    expect(browser.shows(tab)).toBe(200);
  });

  it('lets go of what waits in private windows, of which nothing is on disk', async () => {
    browser.site(SITE).goDown();
    await browser.openTab(PAGE, { partition: 'private' });
    expect(browser.local.keys()).toEqual([]);
    await browser.update();
    expect(await waiting()).toEqual([]);
  });

  it('lets go of what waits where no history is wanted', async () => {
    await browser.local.set({ settings: { version: 1, value: { ...DEFAULT_SETTINGS, historyDays: 0 } } });
    browser.site(SITE).goDown();
    await browser.openTab(PAGE);
    expect(browser.local.keys()).toEqual(['settings']);
  });

  it('whenever the background died before it loses no wait that was known', async () => {
    const begins = async () => {
      browser.site(SITE).goDown();
      const tab = await browser.openTab(PAGE);
      await browser.wait(30 * SECOND);
      return tab;
    };
    browser.site(SITE).goDown();
    await browser.openTab(PAGE);
    // Until then there is no wait to lose.
    const opened = browser.steps;
    browser = new FakeBrowser();
    await begins();
    const { steps } = browser;
    for (let step = opened; step <= steps; step += 1) {
      browser = new FakeBrowser();
      browser.killAfterStep = step;
      const tab = await begins();
      await browser.update();
      browser.site(SITE).comeBack();
      await browser.wait(2 * MINUTE);
      expect(browser.shows(tab), `killed after step ${step} of ${steps}`).toBe(200);
    }
  });
});

describe('a start of the browser', () => {
  it('keeps nothing of waits whose tabs are no more, and tells the history nothing of the time between', async () => {
    browser.site(SITE).goDown();
    const tab = await browser.openTab(PAGE);
    browser.kill();
    browser.tabs.delete(tab);
    browser.clock.jump(30 * MINUTE);
    await browser.update();
    expect(await waiting()).toEqual([]);
    expect(browser.local.keys()).toEqual([]);
  });
});
