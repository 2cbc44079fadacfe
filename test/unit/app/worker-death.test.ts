import { describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../fakes/fake-browser.ts';
import { readState } from '../../../src/store/read-state.ts';
import { SHORTEST_GAP_MS } from '../../../src/retry/schedule.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/basket`;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

async function openTabs(browser: FakeBrowser) {
  const form = await browser.openTab(`${SITE}/order`, { method: 'POST' });
  const hidden = await browser.openTab(`${PAGE}/2`);
  const visible = await browser.openTab(PAGE);
  return { form, hidden, visible };
}

async function stepsOfOpening(): Promise<number> {
  const browser = new FakeBrowser();
  browser.site(SITE).goDown();
  await openTabs(browser);
  return browser.steps;
}

/** A whole outage of 40 s, with one visible and one hidden tab and a form. */
async function tellStory(browser: FakeBrowser) {
  const site = browser.site(SITE);
  site.goDown();
  const { form, hidden, visible } = await openTabs(browser);
  await browser.wait(40 * SECOND);
  site.comeBack();
  await browser.wait(3 * MINUTE);
  // Browsers wake a sleeping background for this.
  await browser.lookAt(hidden);
  await browser.wait(6 * MINUTE);
  return { site, form, hidden, visible };
}

async function expectGoodEnd(browser: FakeBrowser, told: Awaited<ReturnType<typeof tellStory>>) {
  const { site, form, hidden, visible } = told;
  expect(browser.shows(visible)).toBe(200);
  expect(browser.shows(hidden)).toBe(200);
  expect(browser.shows(form)).toBe(502);
  expect(site.log.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(site.loads().filter(({ url }) => url === PAGE)).toHaveLength(2);
  expect(site.loads().filter(({ url }) => url === `${PAGE}/2`)).toHaveLength(2);
}

describe('a background that dies', () => {
  it('right after any one of its calls to the browser loses nothing and doubles nothing', async () => {
    const undisturbed = new FakeBrowser();
    await expectGoodEnd(undisturbed, await tellStory(undisturbed));
    // Until the failures are taken in there is no wait to lose: such a page is picked up when it fails again.
    for (let step = await stepsOfOpening(); step <= undisturbed.steps; step += 1) {
      const browser = new FakeBrowser();
      browser.killAfterStep = step;
      const told = await tellStory(browser);
      await expectGoodEnd(browser, told).catch((error: unknown) => {
        throw new Error(`Killed after step ${step} of ${undisturbed.steps}: ${String(error)}`);
      });
    }
  });

  it('every 5 seconds still brings the page back', async () => {
    const browser = new FakeBrowser();
    const site = browser.site(SITE);
    site.goDown();
    const tab = await browser.openTab(PAGE);
    for (let time = 0; time < 60; time += 5) {
      await browser.wait(5 * SECOND);
      browser.kill();
    }
    site.comeBack();
    await browser.waitUntil(() => browser.shows(tab) === 200, 3 * MINUTE);
    const gaps = site.probes().map(({ at }, index, all) => at - (all[index - 1]?.at ?? -Infinity));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(SHORTEST_GAP_MS);
  });

  it('while its own reload is under way goes on with the same wait when that fails', async () => {
    const browser = new FakeBrowser();
    browser.site(SITE).goDown();
    const tab = await browser.openTab(`${SITE}/cb?code=once-only&state=x`);
    const began = browser.clock.now;
    await browser.waitUntil(() => browser.tabs.get(tab)?.loading === true, MINUTE, 1);
    browser.kill();
    await browser.wait(SECOND);
    expect(browser.site(SITE).loads()).toHaveLength(2);
    const [incident] = Object.values(readState(await browser.session.getAll()).incidents);
    expect(incident?.since).toBeLessThanOrEqual(began);
  });

  it('before it has put the banner on the page leaves that to its next life', async () => {
    const browser = new FakeBrowser();
    browser.site(SITE).goDown();
    const tab = await browser.openTab(PAGE);
    browser.kill();
    // As if it had not come to that.
    browser.banners.clear();
    await browser.lookAt(tab);
    expect(browser.banners.get(tab)?.state).toBe('waiting');
  });

  it('by falling asleep is woken by the alarm', async () => {
    const browser = new FakeBrowser();
    const site = browser.site(SITE);
    site.goDown();
    const tab = await browser.openTab(PAGE);
    await browser.wait(60 * MINUTE);
    site.comeBack();
    await browser.waitUntil(() => browser.shows(tab) === 200, 3 * MINUTE);
  });
});

describe('time', () => {
  it('spent asleep by the computer is made up for: overdue means now', async () => {
    const browser = new FakeBrowser();
    const site = browser.site(SITE);
    site.goDown();
    const tab = await browser.openTab(PAGE);
    browser.sleep(5 * 60 * MINUTE);
    site.comeBack();
    await browser.wait(2 * SECOND);
    expect(browser.shows(tab)).toBe(200);
  });

  it('set back by hours does not lengthen the wait', async () => {
    const browser = new FakeBrowser();
    const site = browser.site(SITE);
    site.goDown();
    const tab = await browser.openTab(PAGE);
    browser.clock.jump(-6 * 60 * MINUTE);
    await browser.lookAt(tab);
    site.comeBack();
    await browser.wait(MINUTE);
    expect(browser.shows(tab)).toBe(200);
  });
});

describe('stored state that cannot be used', () => {
  it.each([
    ['damaged', { 'incident:https://shop.example ordinary': { version: 1, value: { key: 7 } }, budget: 'x' }],
    ['of a later version', { 'incident:https://shop.example ordinary': { version: 99, value: {} } }],
    ['under the wrong key', { 'incident:elsewhere': null, budget: { version: 1, value: { tokens: -1 } } }],
  ])('%s is let go, and the next failure is handled', async (_name, items) => {
    const browser = new FakeBrowser();
    await browser.session.set(items);
    const site = browser.site(SITE);
    site.goDown();
    const tab = await browser.openTab(PAGE);
    expect(browser.banners.get(tab)?.state).toBe('waiting');
    site.comeBack();
    await browser.waitUntil(() => browser.shows(tab) === 200, MINUTE);
  });

  it('because the browser cannot read or write does not stop the wait', async () => {
    const browser = new FakeBrowser();
    browser.session.failsToRead = true;
    browser.session.failsToWrite = true;
    browser.local.failsToRead = true;
    const site = browser.site(SITE);
    site.goDown();
    const tab = await browser.openTab(PAGE);
    await browser.wait(10 * SECOND);
    site.comeBack();
    await browser.waitUntil(() => browser.shows(tab) === 200, MINUTE);
    expect(browser.errors.join()).toContain('storage cannot be read');
  });
});
