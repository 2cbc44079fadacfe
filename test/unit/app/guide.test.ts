import { beforeEach, describe, expect, it } from 'vitest';
import type { StepId } from '../../../src/guide/guide.ts';
import type { Incident } from '../../../src/incident/incident.ts';
import { readFixes } from '../../../src/store/fixes.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { readState } from '../../../src/store/read-state.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/basket`;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let browser: FakeBrowser;
let tab: number;

beforeEach(async () => {
  browser = new FakeBrowser();
  browser.site(SITE).goDown();
  tab = await browser.openTab(PAGE);
});

async function incident(): Promise<Incident | undefined> {
  return Object.values(readState(await browser.session.getAll()).incidents)[0];
}

const take = (step: StepId, doing = 'test', tabId = tab) => browser.sendFromPage({ type: 'guide-step', tabId, step, doing });
const outcome = async (step: StepId) => (await incident())?.guide.results[step]?.outcome;
const fixes = async () => readFixes((await browser.local.getAll())['fixes']);

describe('a step of the guide', () => {
  it('clears the cache, loads the page once and says that nothing has changed', async () => {
    await take('clear-cache');
    expect(browser.clearedSites).toEqual([`cache of ${SITE}`]);
    await browser.wait(SECOND);
    expect(browser.site(SITE).loads()).toHaveLength(2);
    expect(await outcome('clear-cache')).toBe('no-change');
    expect((await incident())?.guide.testing).toBeUndefined();
  });

  it('says that the failure is another one now', async () => {
    browser.site(SITE).goDown(504);
    await take('reload');
    await browser.wait(SECOND);
    expect((await incident())?.guide.results['reload']).toMatchObject({ outcome: 'different', status: 504 });
  });

  it('is one test and no more for a person who has stopped the retries', async () => {
    await browser.sendFromPage({ type: 'command', command: 'stop', tabId: tab });
    await take('reload');
    await browser.wait(SECOND);
    expect(await outcome('reload')).toBe('no-change');
    await browser.wait(5 * SECOND);
    await take('vpn-or-proxy');
    await browser.wait(SECOND);
    expect(await outcome('vpn-or-proxy')).toBe('no-change');
    const sent = [browser.site(SITE).probes().length, browser.site(SITE).loads().length];
    await browser.wait(10 * MINUTE);
    expect([browser.site(SITE).probes().length, browser.site(SITE).loads().length]).toEqual(sent);
    expect((await incident())?.phase.name).toBe('stopped');
    await browser.sendFromPage({ type: 'command', command: 'resume', tabId: tab });
    expect((await incident())?.phase.name).toBe('waiting');
  });

  it('helps also a person who has stopped the retries', async () => {
    await browser.sendFromPage({ type: 'command', command: 'stop', tabId: tab });
    browser.site(SITE).comeBack();
    await take('reload');
    await browser.wait(SECOND);
    expect(browser.shows(tab)).toBe(200);
    expect(await outcome('reload')).toBe('fixed');
  });

  it('that fixes the page is remembered for the site', async () => {
    browser.site(SITE).comeBack();
    await take('clear-data');
    await browser.wait(SECOND);
    expect(browser.shows(tab)).toBe(200);
    expect(await outcome('clear-data')).toBe('fixed');
    expect(await fixes()).toEqual([{ host: 'shop.example', step: 'clear-data' }]);
  });

  it('that fixes the page is not written down where no history is wanted', async () => {
    await browser.sendFromPage({ type: 'save-settings', settings: { ...DEFAULT_SETTINGS, historyDays: 0 } });
    browser.site(SITE).comeBack();
    await take('clear-data');
    await browser.wait(SECOND);
    expect(await outcome('clear-data')).toBe('fixed');
    expect(await fixes()).toEqual([]);
  });

  it('that did not last is not said to have fixed anything', async () => {
    browser.site(SITE).comeBack();
    await take('clear-cache');
    await browser.wait(SECOND);
    expect(await outcome('clear-cache')).toBe('fixed');
    browser.site(SITE).goDown();
    await browser.navigate(tab, PAGE);
    expect(await outcome('clear-cache')).toBe('no-change');
  });

  it('that fixes a page in a private window is not written down', async () => {
    const hidden = await browser.openTab(PAGE, { partition: 'private' });
    browser.site(SITE).comeBack();
    await take('reload', 'test', hidden);
    await browser.wait(SECOND);
    expect(browser.shows(hidden)).toBe(200);
    expect(await fixes()).toEqual([]);
  });

  it('done by the person is tested by a quiet probe', async () => {
    await browser.wait(5 * SECOND);
    await take('vpn-or-proxy');
    await browser.wait(3 * SECOND);
    expect(browser.site(SITE).loads()).toHaveLength(1);
    expect(await outcome('vpn-or-proxy')).toBe('no-change');
  });

  it('never touches the page of a form', async () => {
    const form = await browser.openTab(`${SITE}/order`, { method: 'POST' });
    for (const step of ['reload', 'clear-cache', 'clear-data'] as const) await take(step, 'test', form);
    await browser.wait(5 * SECOND);
    expect(browser.site(SITE).log.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(browser.clearedSites).toEqual([]);
  });

  it('keeps what the person has seen elsewhere, and forgets it when it is taken up again', async () => {
    await take('private-window', 'works-there');
    expect(await outcome('private-window')).toBe('works-there');
    await take('private-window', 'again');
    expect(await outcome('private-window')).toBeUndefined();
  });

  it('goes on where it was after the background was killed', async () => {
    await take('private-window', 'fails-there');
    await take('clear-cache');
    browser.kill();
    await browser.wait(2 * MINUTE);
    expect(await outcome('private-window')).toBe('fails-there');
    expect(await outcome('clear-cache')).toBe('no-change');
  });

  it('is one at a time', async () => {
    await Promise.all([take('clear-cache'), take('clear-data')]);
    expect(browser.clearedSites).toEqual([`cache of ${SITE}`]);
  });
});

describe('restarting the router', () => {
  it('is judged by what comes after the line is back, not by the failures before', async () => {
    await take('restart-router');
    await browser.wait(5 * SECOND);
    await browser.setOnline(false);
    await browser.wait(2 * MINUTE);
    expect(await outcome('restart-router')).toBeUndefined();
    browser.site(SITE).comeBack();
    await browser.setOnline(true);
    await browser.wait(2 * MINUTE);
    expect(browser.shows(tab)).toBe(200);
    expect(await outcome('restart-router')).toBe('fixed');
  });

  it('that does not help says so, also where the computer notices nothing', async () => {
    await take('restart-router');
    await browser.wait(MINUTE);
    expect(await outcome('restart-router')).toBeUndefined();
    await browser.wait(3 * MINUTE);
    expect(await outcome('restart-router')).toBe('no-change');
  });
});

describe('the tools for a page that has not failed', () => {
  it('load it anew, after its site’s cache has been cleared where that is asked', async () => {
    browser.site('https://news.example').comeBack();
    const healthy = await browser.openTab('https://news.example/');
    await browser.sendFromPage({ type: 'reload-tab', tabId: healthy, clearsCacheOf: 'https://news.example' });
    await browser.wait(SECOND);
    expect(browser.clearedSites).toEqual(['cache of https://news.example']);
    expect(browser.site('https://news.example').loads()).toHaveLength(2);
  });

  it('touch neither the page of a form nor its site', async () => {
    const form = await browser.openTab(`${SITE}/order`, { method: 'POST' });
    await browser.sendFromPage({ type: 'reload-tab', tabId: form, clearsCacheOf: SITE });
    await browser.wait(SECOND);
    expect(browser.clearedSites).toEqual([]);
    expect(browser.site(SITE).log.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});
