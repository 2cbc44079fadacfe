import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

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

  describe("the site's own wishes", () => {
    it('are obeyed to the second, and told', async () => {
      const site = browser.site(SITE);
      site.goDown(503, { 'Retry-After': '120' });
      const tab = await browser.openTab(PAGE);
      expect(browser.banners.get(tab)?.doing.key).toBe('doingAsAsked');
      await browser.wait(119 * SECOND);
      await browser.lookAt(tab);
      await browser.wait(0.9 * SECOND);
      expect(site.log).toHaveLength(1);
      site.comeBack();
      await browser.waitUntil(() => browser.shows(tab) === 200, 5 * SECOND);
    });

    it('end the wait when they reach beyond 24 hours, and Try now still works', async () => {
      const site = browser.site(SITE);
      site.goDown(503, { 'Retry-After': String(3 * 24 * 3_600) });
      const tab = await browser.openTab(PAGE);
      expect(browser.banners.get(tab)).toMatchObject({ state: 'gave-up', doing: { key: 'doingAskedToStayAway' } });
      site.comeBack();
      await browser.sendFromBanner(tab, { type: 'banner-command', command: 'try-now' });
      await browser.wait(5 * SECOND);
      expect(browser.shows(tab)).toBe(200);
    });
  });

  describe('the network', () => {
    it('pauses the wait while it is away, and the site is tried soon after it returns', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      await browser.setOnline(false);
      expect(phaseOf(tab)).toBe('offline');
      await browser.wait(10 * MINUTE);
      expect(site.probes()).toHaveLength(0);
      site.comeBack();
      await browser.setOnline(true);
      await browser.wait(2 * MINUTE);
      expect(browser.shows(tab)).toBe(200);
    });

    it('is heard of from the page where the browser does not tell the background, as in Chromium', async () => {
      browser.site(SITE).goDown();
      const tab = await browser.openTab(PAGE);
      browser.online = false;
      await browser.sendFromBanner(tab, { type: 'banner-ready' });
      expect(phaseOf(tab)).toBe('offline');
      browser.site(SITE).comeBack();
      browser.online = true;
      await browser.sendFromBanner(tab, { type: 'banner-ready' });
      await browser.wait(10 * SECOND);
      expect(browser.shows(tab)).toBe(200);
    });

    it('is not needed for a site on this computer', async () => {
      const site = browser.site('http://app.localhost:3000');
      site.goDown();
      browser.online = false;
      await browser.openTab('http://app.localhost:3000/');
      await browser.wait(10 * SECOND);
      expect(site.probes().length).toBeGreaterThan(0);
    });
  });

  describe('a person', () => {
    it('stops a wait, and resumes it', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      await browser.sendFromPage({ type: 'command', command: 'stop', tabId: tab });
      expect(phaseOf(tab)).toBe('stopped');
      await browser.wait(HOUR);
      expect(site.probes()).toHaveLength(0);
      await browser.sendFromPage({ type: 'command', command: 'resume', tabId: tab });
      site.comeBack();
      await browser.wait(5 * SECOND);
      expect(browser.shows(tab)).toBe(200);
    });

    it('may press Try now as often as they like: at most one request in 2 s', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      for (let press = 0; press < 40; press += 1) {
        await browser.sendFromBanner(tab, { type: 'banner-command', command: 'try-now' });
        await browser.wait(250);
      }
      expect(site.probes().length).toBeGreaterThanOrEqual(3);
      expect(site.probes().length).toBeLessThanOrEqual(5);
    });

    it('says never on this site, and takes it back', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      await browser.sendFromPage({ type: 'never-here', host: 'shop.example' });
      expect(browser.banners.has(tab)).toBe(false);
      await browser.navigate(tab, PAGE);
      await browser.wait(HOUR);
      expect(site.probes()).toHaveLength(0);
      await browser.sendFromPage({ type: 'allow-here', host: 'shop.example' });
      await browser.navigate(tab, PAGE);
      await browser.wait(10 * SECOND);
      expect(site.probes().length).toBeGreaterThan(0);
    });

    it('withdraws site access, which stops the wait, and gives it back, which resumes it', async () => {
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      await browser.setBlocked(SITE);
      expect(browser.banners.get(tab)?.doing.key).toBe('doingAccessWithdrawn');
      await browser.wait(HOUR);
      expect(site.probes()).toHaveLength(0);
      site.comeBack();
      await browser.setBlocked();
      await browser.wait(5 * SECOND);
      expect(browser.shows(tab)).toBe(200);
    });

    it('gets help in the popup from the banner', async () => {
      browser.site(SITE).goDown();
      const tab = await browser.openTab(PAGE);
      await browser.sendFromBanner(tab, { type: 'more-help' });
      expect(browser.openedPopups).toEqual([tab]);
    });
  });

  describe('the browser’s own error page', () => {
    it('has no banner: the badge tells, and the page still comes back', async () => {
      browser.emptyBodies = true;
      const site = browser.site(SITE);
      site.goDown();
      const tab = await browser.openTab(PAGE);
      expect(browser.banners.has(tab)).toBe(false);
      expect(browser.badges.get(tab)?.text).toBe('…');
      site.comeBack();
      await browser.waitUntil(() => browser.shows(tab) === 200, MINUTE);
    });
  });

  describe('healthy pages', () => {
    it('cost no request, no write, no alarm and no timer', async () => {
      const site = browser.site(SITE);
      for (let index = 0; index < 20; index += 1) {
        const tab = await browser.openTab(`${PAGE}/${index}`);
        await browser.navigate(tab, `${PAGE}/${index}/next`);
        await browser.lookAt(tab);
      }
      expect(site.log).toHaveLength(40);
      expect(browser.session.writes + browser.local.writes).toBe(0);
      expect(browser.alarm.at).toBeUndefined();
      expect(browser.banners.size + browser.badges.size).toBe(0);
    });

    it('do not wake the background when the person only switches tabs', async () => {
      const [first, second] = [await browser.openTab(`${PAGE}/1`), await browser.openTab(`${PAGE}/2`)];
      const { births } = browser;
      for (let minute = 0; minute < 10; minute += 1) {
        await browser.wait(MINUTE);
        await browser.lookAt(minute % 2 === 0 ? first : second);
      }
      await browser.closeTab(second);
      expect(browser.births).toBe(births);
    });

    it('with an error that is not watched are left alone', async () => {
      const site = browser.site(SITE);
      site.goDown(500);
      await browser.openTab(PAGE);
      site.goDown(404);
      await browser.openTab(PAGE);
      await browser.wait(HOUR);
      expect(site.log).toHaveLength(2);
    });
  });
});
