import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FINDINGS } from '../../../src/check/check.ts';
import { episodeId, type Episode } from '../../../src/history/episode.ts';
import { readHistory } from '../../../src/store/read-history.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';
import { anEpisode } from '../../fixtures/episodes.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/basket?id=7`;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
});

async function kept(): Promise<Episode[]> {
  return readHistory(await browser.local.getAll()).episodes;
}

async function endings(): Promise<string[]> {
  return (await kept()).map(({ ending }) => ending);
}

async function fails(): Promise<number> {
  browser.site(SITE).goDown();
  return browser.openTab(PAGE);
}

async function comesBack(tab: number): Promise<void> {
  browser.site(SITE).comeBack();
  await browser.waitUntil(() => browser.shows(tab) === 200, 5 * MINUTE);
}

const save = (changes: object) => browser.sendFromPage({ type: 'save-settings', settings: { ...DEFAULT_SETTINGS, ...changes } });

describe('an incident is remembered', () => {
  it('as soon as its site is back, with its true length', async () => {
    const began = browser.clock.now;
    const tab = await fails();
    expect(await kept()).toEqual([]);
    await browser.wait(30 * SECOND);
    await comesBack(tab);
    const [episode, ...others] = await kept();
    expect(others).toEqual([]);
    expect(episode).toMatchObject({ origin: SITE, partition: 'ordinary', since: began, ending: 'answered', status: 502 });
    expect(episode?.tries).toBeGreaterThan(1);
    expect(episode?.lengthMs).toBeGreaterThanOrEqual(30 * SECOND);
    expect(episode?.lengthMs).toBeLessThanOrEqual(browser.clock.now - began);
    expect(JSON.stringify(await browser.local.getAll())).not.toContain('basket');
  });

  it('as left when its tab is closed or goes elsewhere', async () => {
    await browser.closeTab(await fails());
    expect(await endings()).toEqual(['left']);
    await browser.wait(SECOND);
    const tab = await browser.openTab(PAGE);
    await browser.navigate(tab, 'https://other.example/');
    expect(await endings()).toEqual(['left', 'left']);
  });

  it('as stopped when the person stops it, or says never', async () => {
    const tab = await fails();
    await browser.sendFromPage({ type: 'command', command: 'stop', tabId: tab });
    expect(await endings()).toEqual(['stopped']);
    await browser.closeTab(tab);
    expect(await endings()).toEqual(['stopped']);
    await browser.wait(SECOND);
    await browser.openTab(PAGE);
    await browser.sendFromPage({ type: 'never-here', host: 'shop.example' });
    expect(await endings()).toEqual(['stopped', 'stopped']);
  });

  it('as given up after a day, and as without access when that is withdrawn', async () => {
    await fails();
    await browser.wait(25 * HOUR);
    expect(await endings()).toEqual(['gave-up']);
    browser.site('https://b.example').goDown();
    await browser.openTab('https://b.example/');
    await browser.setBlocked('https://b.example');
    expect((await endings()).toSorted()).toEqual(['access-withdrawn', 'gave-up']);
  });

  it('with what "is it just me?" came to, though that is long forgotten by then', async () => {
    const tab = await fails();
    await browser.sendFromPage({ type: 'check-tab', tabId: tab, consent: 'once' });
    const findings = { ...NO_FINDINGS, verdict: { kind: 'down-for-everyone' as const, confidence: 'high' as const, reasons: [] } };
    await browser.reportCheck({ kind: 'progress', findings, isDone: true });
    await browser.wait(HOUR);
    await comesBack(tab);
    expect(await kept()).toMatchObject([{ ending: 'answered', verdict: 'down-for-everyone' }]);
  });

  it('once when it goes on after its end: its site fails again soon, or the person resumes', async () => {
    const tab = await fails();
    await comesBack(tab);
    const [first] = await kept();
    browser.site(SITE).goDown();
    await browser.navigate(tab, PAGE);
    await browser.sendFromPage({ type: 'command', command: 'stop', tabId: tab });
    await browser.wait(MINUTE);
    await browser.sendFromPage({ type: 'command', command: 'resume', tabId: tab });
    await browser.wait(10 * SECOND);
    await comesBack(tab);
    const [last, ...others] = await kept();
    expect(others).toEqual([]);
    expect(last).toMatchObject({ since: first?.since, ending: 'answered' });
    expect(last?.lengthMs).toBeGreaterThan(MINUTE);
  });

  it('as another one when its site fails again after more than two minutes', async () => {
    const tab = await fails();
    await comesBack(tab);
    await browser.wait(3 * MINUTE);
    browser.site(SITE).goDown();
    await browser.navigate(tab, PAGE);
    await comesBack(tab);
    expect(await endings()).toEqual(['answered', 'answered']);
  });

  it('once, whenever the background dies', async () => {
    const tell = async () => {
      const tab = await fails();
      await browser.wait(20 * SECOND);
      await comesBack(tab);
      await browser.closeTab(tab);
      await browser.wait(3 * MINUTE);
      await browser.openTab('https://other.example/');
    };
    await tell();
    const { steps } = browser;
    let lost = 0;
    for (let step = 1; step <= steps; step += 1) {
      browser = new FakeBrowser();
      browser.killAfterStep = step;
      await tell().catch(() => undefined);
      expect((await kept()).length, `killed after step ${step}`).toBeLessThanOrEqual(1);
      lost += (await kept()).length === 0 ? 1 : 0;
    }
    // Dying between saving the end and writing it down, or before the failure is first saved.
    expect(lost).toBeLessThan(steps / 8);
  });

  it('though the storage is full: that is reported, and the page comes back', async () => {
    browser.local.failsToWrite = true;
    await comesBack(await fails());
    expect(browser.errors.join()).toContain('changing the history');
  });
});

describe('nothing is remembered', () => {
  it('of private windows, whatever happens in them', async () => {
    browser.site(SITE).goDown();
    const [a, b, c] = [await openPrivate(), await openPrivate(), await openPrivate()];
    await browser.sendFromPage({ type: 'command', command: 'stop', tabId: a });
    await browser.closeTab(b);
    await browser.sendFromPage({ type: 'command', command: 'resume', tabId: c });
    await comesBack(c);
    await browser.sendFromPage({ type: 'never-here', host: 'shop.example' });
    expect(Object.keys(await browser.local.getAll())).toEqual(['settings']);
  });

  it('when the person wants no history; and what there was is gone at once', async () => {
    await browser.closeTab(await fails());
    await save({ historyDays: 0 });
    expect(await kept()).toEqual([]);
    await browser.closeTab(await browser.openTab(PAGE));
    expect(Object.keys(await browser.local.getAll())).toEqual(['settings']);
  });
});

async function openPrivate(): Promise<number> {
  return browser.openTab(PAGE, { partition: 'private', windowId: 2 });
}

describe('what is too old', () => {
  beforeEach(async () => {
    await save({ historyDays: 365 });
    await browser.sendFromPage({ type: 'restore-history', episodes: [anEpisode({ since: browser.clock.now - 91 * DAY })] });
    expect(await kept()).toHaveLength(1);
  });

  it('goes when the time is shortened, and not when it is lengthened', async () => {
    await save({ historyDays: 90 });
    expect(await kept()).toEqual([]);
  });

  it('goes when the browser starts', async () => {
    browser.sleep(300 * DAY);
    await browser.start((on) => on.onBrowserStarted());
    expect(await kept()).toEqual([]);
  });

  it('stays while it is not known what the person has chosen', async () => {
    await browser.local.set({ settings: { version: 99 } });
    await browser.start((on) => on.onBrowserStarted());
    expect(await kept()).toHaveLength(1);
  });
});

describe('the history page', () => {
  it('can have entries deleted, and put back as they were', async () => {
    await browser.closeTab(await fails());
    await browser.wait(MINUTE);
    await browser.closeTab(await browser.openTab(PAGE));
    const both = await kept();
    await browser.sendFromPage({ type: 'forget-episodes', ids: both.slice(0, 1).map(episodeId) });
    expect(await kept()).toEqual(both.slice(1));
    await browser.sendFromPage({ type: 'forget-history' });
    expect(await kept()).toEqual([]);
    await browser.sendFromPage({ type: 'restore-history', episodes: both });
    expect(await kept()).toEqual(both);
  });

  it('is told when that failed', async () => {
    browser.local.failsToWrite = true;
    await expect(browser.sendFromPage({ type: 'restore-history', episodes: [anEpisode()] })).rejects.toThrow('quota');
  });

  it('alone may do that, and not with entries of another shape', async () => {
    const tab = await fails();
    await browser.sendFromBanner(tab, { type: 'restore-history', episodes: [anEpisode()] });
    await browser.sendFromPage({ type: 'restore-history', episodes: [{ ...anEpisode(), origin: 'javascript:alert(1)' }] });
    await browser.sendFromPage({ type: 'restore-history', episodes: [{ ...anEpisode(), partition: 'private' }] });
    expect(await kept()).toEqual([]);
  });
});
