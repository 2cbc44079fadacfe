import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../fakes/fake-browser.ts';
import { SHORTEST_GAP_MS } from '../../../src/retry/schedule.ts';
import { readHistory } from '../../../src/store/read-history.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/basket`;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

let browser: FakeBrowser;

function phaseOf(tabId: number): string | undefined {
  return browser.banners.get(tabId)?.state;
}

describe.each([
  ['Chromium', false],
  ['Firefox', true],
])('with events in the order of %s', (_browser, reportsCommitFirst) => {
  beforeEach(() => {
    browser = new FakeBrowser({ reportsCommitFirst });
  });

  describe('a page that fails', () => {
    it('is probed quietly and reloaded once when the site answers', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      expect(phaseOf(tab)).toBe('waiting');
      await browser.wait(20 * SECOND);
      const probesWhileDown = site.probes().length;
      expect(probesWhileDown).toBeGreaterThanOrEqual(3);
      site.comeBack();
      await browser.waitUntil(() => browser.shows(tab) === 200, MINUTE);
      expect(site.loads()).toHaveLength(2);
      expect(browser.banners.has(tab)).toBe(false);
      expect(browser.badges.has(tab)).toBe(false);
      const requests = site.log.length;
      await browser.wait(HOUR);
      expect(site.log).toHaveLength(requests);
      expect(browser.errors).toEqual([]);
    });

    it('is found by a background that had to be woken, also when the commit was reported first', async () => {
      const site = browser.site(SITE);
      site.goDown();
      await browser.start();
      const tab = await browser.openTab(`${SITE}/`);
      browser.kill();
      await browser.navigate(tab, PAGE);
      expect(phaseOf(tab)).toBe('waiting');
    });

    it('is never reloaded on the word of a redirect to a page that still fails, more than twice', async () => {
      const site = browser.site(SITE);
      // A probe is sent on to a sign-in, the page itself fails: some sites treat the two differently.
      site.answer = ({ kind }) => (kind === 'probe' ? { status: 200 } : { status: 502 });
      const tab = await browser.openTab(PAGE);
      await browser.wait(10 * MINUTE);
      const probes = site.probes().length;
      expect(probes).toBe(2);
      expect(site.loads().length).toBeGreaterThan(5);
      site.comeBack();
      await browser.waitUntil(() => browser.shows(tab) === 200, 3 * MINUTE);
    });

    it('gives up after 24 hours, says so, and sends nothing more', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      await browser.wait(24 * HOUR + MINUTE);
      expect(phaseOf(tab)).toBe('gave-up');
      const requests = site.log.length;
      await browser.wait(48 * HOUR);
      expect(site.log).toHaveLength(requests);
    });

    it('is a calm page again when the person goes elsewhere, and nothing more is sent', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      await browser.navigate(tab, 'https://other.example/');
      const requests = site.log.length;
      await browser.wait(HOUR);
      expect(site.log).toHaveLength(requests);
      expect(browser.alarm.at).toBeUndefined();
      expect(await browser.session.getAll()).toEqual({});
    });

    it('asks for nothing once its tab is closed', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      await browser.wait(10 * SECOND);
      await browser.closeTab(tab);
      const requests = site.log.length;
      await browser.wait(HOUR);
      expect(site.log).toHaveLength(requests);
    });

    it("lets go when the person's own reload works", async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      site.comeBack();
      await browser.navigate(tab, PAGE);
      await browser.wait(HOUR);
      expect(site.probes()).toHaveLength(0);
      expect(site.loads()).toHaveLength(2);
    });

    it('goes on with its wait when it comes back and fails again at once', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      await browser.wait(MINUTE);
      site.comeBack();
      await browser.waitUntil(() => browser.shows(tab) === 200, 2 * MINUTE);
      site.goDown();
      await browser.navigate(tab, PAGE);
      const before = site.probes().length;
      // A minute into the wait the gaps are about 12 s; a wait begun anew would probe after 3 s.
      await browser.wait(2 * SHORTEST_GAP_MS);
      expect(site.probes()).toHaveLength(before);
      site.comeBack();
      await browser.waitUntil(() => browser.shows(tab) === 200, MINUTE);
    });
  });

  describe('many tabs of one site', () => {
    it('share one prober, and only the visible one loads by itself', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tabs: number[] = [];
      for (let index = 0; index < 10; index += 1) tabs.push(await browser.openTab(`${PAGE}/${index}`));
      await browser.wait(30 * SECOND);
      const gaps = site.probes().map(({ at }, index, all) => at - (all[index - 1]?.at ?? -Infinity));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(SHORTEST_GAP_MS);
      site.comeBack();
      await browser.wait(MINUTE);
      expect(site.loads()).toHaveLength(11);
      expect(browser.shows(tabs[9] ?? 0)).toBe(200);
      expect(browser.badges.get(tabs[0] ?? 0)?.text).toBe('✓');
      await browser.lookAt(tabs[0] ?? 0);
      await browser.wait(SECOND);
      expect(browser.shows(tabs[0] ?? 0)).toBe(200);
      expect(site.loads()).toHaveLength(12);
    });

    it('load one after another in the background where the person has chosen that', async () => {
      await browser.local.set({
        settings: { version: 1, value: { enabled: true, statuses: [502], neverHosts: [], hiddenTabs: 'staggered' } },
      });
      const site = browser.site(SITE);
      site.goDown();
      for (let index = 0; index < 5; index += 1) await browser.openTab(`${PAGE}/${index}`);
      site.comeBack();
      await browser.wait(MINUTE);
      const reloads = site.loads().slice(5);
      expect(reloads).toHaveLength(5);
      const gaps = reloads.slice(2).map(({ at }, index) => at - (reloads[index + 1]?.at ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3 * SECOND);
    });

    it('are announced when none of them is in view, and a click brings one forward', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      await browser.openTab('https://other.example/');
      await browser.wait(10 * SECOND);
      site.comeBack();
      await browser.waitUntil(() => browser.notifications.size > 0, MINUTE);
      const [[key, notice] = ['', undefined]] = browser.notifications;
      expect(notice).toEqual({ host: 'shop.example', form: false });
      expect(browser.shows(tab)).toBe(502);
      await browser.clickNotification(key);
      await browser.wait(SECOND);
      expect(browser.shows(tab)).toBe(200);
      expect(browser.notifications.size).toBe(0);
    });
  });

  describe('a form', () => {
    it('is never sent again, whatever is pressed and however long it takes', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(`${SITE}/order`, { method: 'POST' });
      expect(phaseOf(tab)).toBe('needs-you');
      for (const command of ['try-now', 'stop', 'resume', 'try-now']) {
        await browser.sendFromBanner(tab, { type: 'banner-command', command });
        await browser.wait(10 * SECOND);
      }
      site.comeBack();
      await browser.wait(HOUR);
      expect(site.log.filter(({ method }) => method === 'POST')).toHaveLength(1);
      expect(site.loads()).toHaveLength(1);
      expect(browser.banners.get(tab)?.headline.key).toBe('headlineBack');
    });

    it('opens as a plain visit when the person asks for that, and is then a page like others', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(`${SITE}/order`, { method: 'POST' });
      await browser.sendFromBanner(tab, { type: 'banner-command', command: 'open-plainly' });
      expect(site.loads().map(({ method }) => method)).toEqual(['POST', 'GET']);
      expect(phaseOf(tab)).toBe('waiting');
      site.comeBack();
      await browser.waitUntil(() => browser.shows(tab) === 200, MINUTE);
    });
  });

  describe('addresses that must not be probed', () => {
    it('are tried by the visible tab itself: a one-time code is used once, by the page', async () => {
      const site = browser.site(SITE);
      const used: string[] = [];
      let isDown = true;
      site.answer = ({ url, kind }) => {
        if (isDown) return { status: 502 };
        const isFresh = !used.includes(url);
        used.push(url);
        return { status: isFresh && kind === 'load' ? 200 : 400 };
      };
      const tab = await browser.openTab(`${SITE}/callback?code=4f3a&state=x1`);
      await browser.wait(20 * SECOND);
      isDown = false;
      await browser.waitUntil(() => browser.shows(tab) === 200, MINUTE);
      expect(site.probes()).toHaveLength(0);
      expect(used).toHaveLength(1);
    });

    it('wait until they are looked at when they are hidden', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(`${SITE}/callback?code=4f3a&state=x1`);
      await browser.openTab('https://other.example/');
      await browser.wait(HOUR);
      expect(site.log).toHaveLength(1);
      site.comeBack();
      await browser.lookAt(tab);
      await browser.wait(2 * SECOND);
      expect(browser.shows(tab)).toBe(200);
    });

    it.each(['private', 'container:firefox-container-1'] as const)(
      'include everything in a %s tab, which has an incident of its own',
      async (partition) => {
        const site = browser.site(SITE);
        site.goDown();
        const tab = await browser.openTab(PAGE, { partition, windowId: 2 });
        const ordinary = await browser.openTab(PAGE);
        await browser.wait(10 * SECOND);
        expect(site.probes().length).toBeGreaterThan(0);
        site.comeBack();
        await browser.waitUntil(() => browser.shows(tab) === 200 && browser.shows(ordinary) === 200, MINUTE);
        const kept = readHistory(await browser.local.getAll()).episodes.map((episode) => episode.partition);
        expect(kept.toSorted()).toEqual(partition === 'private' ? ['ordinary'] : [partition, 'ordinary']);
      },
    );

    it('does not name a private site in a notification, which the system may keep', async () => {
      const site = browser.site(SITE);
      site.goDown();
      await browser.openTab(PAGE, { partition: 'private', windowId: 2 });
      await browser.openTab('https://other.example/', { partition: 'private', windowId: 2 });
      site.comeBack();
      const other = await browser.openTab(PAGE, { partition: 'private', windowId: 2 });
      expect(browser.shows(other)).toBe(200);
      for (const { host } of browser.notifications.values()) expect(host).toBeUndefined();
    });
  });
});
