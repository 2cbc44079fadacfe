import { beforeEach, describe, expect, it } from 'vitest';
import { readState } from '../../../src/store/read-state.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';
import type { FakeSite } from '../../fakes/fake-site.ts';

/* Each of these was found by `npm run chaos`; `npm run chaos -- --seed` shows such stories step by step. */

const SITE = 'https://shop.example';
const PAGE = `${SITE}/basket`;
const ONE_TIME = `${SITE}/cb?code=once-only&state=x`;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let browser: FakeBrowser;
let site: FakeSite;

beforeEach(() => {
  browser = new FakeBrowser();
  site = browser.site(SITE);
  site.goDown();
});

function countOf(method: string): number {
  return site.log.filter((request) => request.method === method).length;
}

/** The tabs that wait, by what is stored. */
async function waitingTabs(): Promise<number[]> {
  const { incidents } = readState(await browser.session.getAll());
  return Object.values(incidents).flatMap(({ pages }) => pages.map(({ tabId }) => tabId));
}

/** Lets the background fall asleep in a wait of more than a minute. */
async function fallAsleep(): Promise<void> {
  await browser.wait(30 * MINUTE);
  browser.kill();
}

describe('an alarm', () => {
  it('that nobody has heard comes again within half a minute', async () => {
    const tab = await browser.openTab(PAGE);
    await fallAsleep();
    site.comeBack();
    browser.alarm.losesNext = 1;
    await browser.wait(3 * MINUTE);
    expect(browser.shows(tab)).toBe(200);
  });

  it('that an earlier life has left behind is taken back when nothing waits', async () => {
    const tab = await browser.openTab(PAGE);
    await fallAsleep();
    await browser.session.remove(browser.session.keys());
    await browser.closeTab(tab);
    browser.kill();
    await browser.wait(5 * MINUTE);
    expect(browser.alarm.at).toBeUndefined();
  });

  it('stays at the earlier moment until what it was for has been done', async () => {
    const undisturbed = new FakeBrowser();
    undisturbed.site(SITE).goDown();
    await undisturbed.openTab(ONE_TIME);
    const { steps } = undisturbed;
    await undisturbed.waitUntil(() => undisturbed.site(SITE).loads().length === 2, 10 * SECOND, 100);
    for (let step = steps + 1; step <= undisturbed.steps; step += 1) {
      const dying = new FakeBrowser();
      dying.site(SITE).goDown();
      await dying.openTab(ONE_TIME);
      dying.killAfterStep = step;
      await dying.wait(40 * SECOND);
      expect(dying.site(SITE).loads().length, `after step ${step}`).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a storage', () => {
  it('that cannot be read for a while is read again, and what waits in there is not written over', async () => {
    const [first, second] = [await browser.openTab(PAGE), await browser.openTab(`${SITE}/help`)];
    await fallAsleep();
    browser.session.failsToRead = true;
    const third = await browser.openTab(`${SITE}/order`);
    await browser.wait(MINUTE);
    browser.kill();
    browser.session.failsToRead = false;
    await browser.wait(MINUTE);
    expect(await waitingTabs()).toEqual(expect.arrayContaining([first, second]));
    site.comeBack();
    for (const tab of [first, second]) {
      await browser.lookAt(tab);
      await browser.wait(MINUTE);
      expect(browser.shows(tab)).toBe(200);
    }
    expect(browser.tabs.has(third)).toBe(true);
  });

  it('that can be read later joins what waits in both lives of one site', async () => {
    const first = await browser.openTab(PAGE);
    await fallAsleep();
    browser.session.failsToRead = true;
    const second = await browser.openTab(`${SITE}/help`);
    browser.session.failsToRead = false;
    await browser.wait(MINUTE);
    expect(new Set(await waitingTabs())).toEqual(new Set([first, second]));
  });

  it('that cannot be read does not let a distant alarm take the place of a near one', async () => {
    const visible = await browser.openTab(PAGE);
    await fallAsleep();
    browser.session.failsToRead = true;
    await browser.openTab(ONE_TIME, { visible: false, windowId: 2, partition: 'private' });
    browser.kill();
    browser.session.failsToRead = false;
    site.comeBack();
    await browser.wait(5 * MINUTE);
    expect(browser.shows(visible)).toBe(200);
  });

  it('that is full for a moment gets the wait soon after', async () => {
    browser.session.failsToWrite = true;
    await browser.openTab(ONE_TIME, { visible: false });
    browser.session.failsToWrite = false;
    await browser.wait(25 * SECOND);
    expect(browser.session.keys()).toContain(`incident:${SITE} ordinary`);
  });

  it('that does not let go of what is damaged still gives what is not', async () => {
    const tab = await browser.openTab(PAGE);
    await fallAsleep();
    await browser.session.set({ 'incident:https://wiki.example ordinary': { version: 1, value: 7 } });
    browser.session.failsToWrite = true;
    site.comeBack();
    await browser.wait(3 * MINUTE);
    expect(browser.shows(tab)).toBe(200);
  });

  it('of the settings that cannot be read does not hide who waits', async () => {
    const tab = await browser.openTab(PAGE);
    await fallAsleep();
    browser.local.failsToRead = true;
    site.comeBack();
    await browser.wait(3 * MINUTE);
    expect(browser.shows(tab)).toBe(200);
  });
});

describe('site access', () => {
  it('that was withdrawn while no background could hear of it is missed at the next start', async () => {
    await browser.openTab(PAGE);
    await fallAsleep();
    const asked = site.log.length;
    browser.blockedOrigins = new Set([SITE]);
    await browser.wait(10 * MINUTE);
    expect(site.log).toHaveLength(asked);
  });

  it('that is missing makes no button try', async () => {
    const tab = await browser.openTab(PAGE);
    await browser.setBlocked(SITE);
    for (const command of ['resume', 'try-now'] as const) {
      await browser.sendFromPage({ type: 'command', command, tabId: tab });
      await browser.wait(MINUTE);
    }
    expect(site.log).toHaveLength(1);
  });

  it('that is withdrawn during a reload does not end the wait of a page that failed again', async () => {
    const tab = await browser.openTab(ONE_TIME);
    site.answerMs = 8 * SECOND;
    await browser.waitUntil(() => browser.tabs.get(tab)?.loading === true, MINUTE);
    await browser.setBlocked(SITE);
    browser.kill();
    await browser.wait(10 * SECOND);
    browser.kill();
    site.comeBack();
    await browser.setBlocked();
    await browser.wait(MINUTE);
    expect(browser.shows(tab)).toBe(200);
  });
});

describe('a page', () => {
  it('that works, though the background died as it was told, is not reloaded', async () => {
    const tab = await browser.openTab(PAGE);
    site.comeBack();
    browser.killAfterStep = browser.steps + 1;
    await browser.navigate(tab, PAGE);
    expect(browser.shows(tab)).toBe(200);
    const { length } = site.loads();
    await browser.wait(5 * MINUTE);
    expect(site.loads()).toHaveLength(length);
    expect(await waitingTabs()).toEqual([]);
  });

  it('whose reload has failed again as the background died waits on', async () => {
    const tab = await browser.openTab(ONE_TIME);
    await browser.waitUntil(() => browser.tabs.get(tab)?.loading === true, MINUTE, 1);
    browser.killAfterStep = browser.steps + 1;
    await browser.wait(SECOND);
    expect(site.loads()).toHaveLength(2);
    site.comeBack();
    await browser.wait(3 * MINUTE);
    expect(browser.shows(tab)).toBe(200);
  });

  it('to which a form was sent since, without an answer, is not reloaded', async () => {
    const tab = await browser.openTab(PAGE);
    site.answer = () => undefined;
    await browser.navigate(tab, PAGE, 'POST');
    site.comeBack();
    await browser.wait(10 * MINUTE);
    expect(countOf('POST')).toBe(1);
  });
});
