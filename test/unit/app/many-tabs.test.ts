import { describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

const SITE = 'https://shop.example';
const SECOND = 1_000;
/** How long banners out of view may lag behind. */
const LAG_MS = 2 * SECOND;

/** So many tabs of one site fail, one every 50 ms; the first is in view. */
async function openFailing(count: number): Promise<{ browser: FakeBrowser; tabs: number[] }> {
  const browser = new FakeBrowser();
  browser.site(SITE).goDown(502);
  const tabs: number[] = [];
  for (let number = 1; number <= count; number += 1) {
    tabs.push(await browser.openTab(`${SITE}/${number}`, { visible: number === 1 }));
    await browser.wait(50);
  }
  return { browser, tabs };
}

describe('many tabs that fail together', () => {
  it('take work in proportion to their number, not to its square', async () => {
    const [some, twice] = await Promise.all([openFailing(100), openFailing(200)]);
    // More than twice: those out of view follow every two seconds, and twice as many take twice as long to fail.
    expect(twice.browser.steps / some.browser.steps).toBeLessThan(3);
    expect(twice.browser.banners.size).toBe(200);
    expect(twice.browser.badges.size).toBe(200);
  });

  it('are asked for by one', async () => {
    const { browser } = await openFailing(200);
    await browser.wait(30 * SECOND);
    const probes = browser.site(SITE).probes().map(({ at }) => at);
    const gaps = probes.slice(1).map((at, index) => at - (probes[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3 * SECOND);
    expect(browser.site(SITE).loads()).toHaveLength(200);
    expect(browser.errors).toEqual([]);
  });
});

describe('the banner of a tab out of view', () => {
  it('follows within two seconds', async () => {
    const { browser, tabs: [inView = 0, hidden = 0] } = await openFailing(2);
    await browser.sendFromBanner(inView, { type: 'banner-command', command: 'stop' });
    await browser.wait(LAG_MS);
    expect(browser.banners.get(hidden)).toEqual(browser.banners.get(inView));
    expect(browser.banners.get(hidden)?.state).toBe('stopped');
  });

  it('is right as soon as it is looked at', async () => {
    const { browser, tabs: [inView = 0, hidden = 0] } = await openFailing(2);
    await browser.sendFromBanner(inView, { type: 'banner-command', command: 'stop' });
    await browser.lookAt(hidden);
    expect(browser.banners.get(hidden)?.state).toBe('stopped');
  });

  it('follows the tab in view also after a background that was killed', async () => {
    const { browser, tabs: [inView = 0, hidden = 0] } = await openFailing(2);
    await browser.sendFromBanner(inView, { type: 'banner-command', command: 'stop' });
    await browser.start();
    expect(browser.banners.get(hidden)?.state).toBe('stopped');
  });
});
