import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FINDINGS, type CheckFindings } from '../../../src/check/check.ts';
import type { CheckNews } from '../../../src/check/check-job.ts';
import type { VerdictKind } from '../../../src/check/verdict-kinds.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';
import { aPlace } from '../../fixtures/evidence.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/basket?id=7`;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const ASKS: CheckNews = { kind: 'asks', recipients: ['Globalping', 'Google DNS'] };

function progress(kind: VerdictKind, isDone: boolean): CheckNews {
  const findings: CheckFindings = {
    ...NO_FINDINGS,
    evidence: [aPlace('reached')],
    verdict: { kind, confidence: 'high', reasons: [] },
    pending: isDone ? 0 : 2,
  };
  return { kind: 'progress', isDone, findings };
}

let browser: FakeBrowser;
let tab: number;

const shown = () => browser.banners.get(tab)?.check;

async function verdict(kind: VerdictKind): Promise<void> {
  await browser.sendFromPage({ type: 'check-tab', tabId: tab, consent: 'once' });
  await browser.reportCheck(progress(kind, true));
}

async function openFailingPage(): Promise<void> {
  browser = new FakeBrowser();
  browser.site(SITE).goDown();
  tab = await browser.openTab(PAGE);
}

async function shortestGapAfter(kind: VerdictKind): Promise<number> {
  await openFailingPage();
  await verdict(kind);
  await browser.wait(MINUTE);
  const times = browser.site(SITE).probes().map(({ at }) => at);
  return Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0)));
}

beforeEach(openFailingPage);

describe('"Is it just me?"', () => {
  it('asks first, in the banner, and runs after a yes', async () => {
    await browser.sendFromBanner(tab, { type: 'banner-check', consent: 'ask' });
    expect(browser.checkJobs.map(({ isAgreed }) => isAgreed)).toEqual([false]);
    await browser.reportCheck(ASKS);
    expect(shown()).toMatchObject({ state: 'asking', recipients: ['Globalping', 'Google DNS'] });
    await browser.sendFromBanner(tab, { type: 'banner-check', consent: 'once' });
    expect(browser.checkJobs.map(({ isAgreed }) => isAgreed)).toEqual([false, true]);
    await browser.reportCheck(progress('just-you', false));
    expect(shown()).toMatchObject({ state: 'running', dots: [{ mark: 'reached' }] });
    await browser.reportCheck(progress('just-you', true));
    expect(shown()).toMatchObject({ state: 'done', tone: 'you' });
  });

  it('hands on the failing page as it was met, and never its cookies', async () => {
    await browser.sendFromPage({ type: 'check-tab', tabId: tab, consent: 'once' });
    expect(browser.checkJobs[0]).toMatchObject({ url: PAGE, failure: { url: PAGE, status: 502, mayAskAgain: true } });
  });

  it.each([
    ['a form', { method: 'POST' }, PAGE],
    ['a private window', { partition: 'private' as const }, PAGE],
    ['an address that works once', {}, `${SITE}/cb?code=abc123&state=x`],
  ])('never lets %s be asked for again', async (_name, options, url) => {
    const other = await browser.openTab(url, options);
    await browser.sendFromPage({ type: 'check-tab', tabId: other, consent: 'once' });
    expect(browser.checkJobs.at(-1)?.failure?.mayAskAgain).toBe(false);
  });

  it('forgets the question on "Not now"', async () => {
    await browser.sendFromBanner(tab, { type: 'banner-check', consent: 'ask' });
    await browser.reportCheck(ASKS);
    await browser.sendFromBanner(tab, { type: 'banner-dismiss-check' });
    expect(shown()).toBeUndefined();
    expect(browser.checkJobs).toHaveLength(1);
  });

  it('asks no more after "Always allow", except in private windows', async () => {
    await browser.sendFromBanner(tab, { type: 'banner-check', consent: 'always' });
    await browser.reportCheck(progress('just-you', true));
    await browser.sendFromBanner(tab, { type: 'banner-check', consent: 'ask' });
    expect(browser.checkJobs.map(({ isAgreed }) => isAgreed)).toEqual([true, true]);
    const hidden = await browser.openTab(PAGE, { partition: 'private' });
    await browser.sendFromBanner(hidden, { type: 'banner-check', consent: 'ask' });
    expect(browser.checkJobs.at(-1)?.isAgreed).toBe(false);
  });

  it('joins a check that is already at work', async () => {
    await browser.sendFromPage({ type: 'check-tab', tabId: tab, consent: 'once' });
    await browser.sendFromPage({ type: 'check-tab', tabId: tab, consent: 'once' });
    expect(browser.checkJobs).toHaveLength(1);
  });

  it('pays no attention to news of a check that was taken back', async () => {
    await browser.sendFromPage({ type: 'check-tab', tabId: tab, consent: 'once' });
    const [job] = browser.checkJobs;
    await browser.sendFromBanner(tab, { type: 'banner-dismiss-check' });
    expect(browser.cancelledChecks).toEqual([job?.key]);
    await browser.reportCheck(progress('down-for-everyone', true), job);
    expect(shown()).toBeUndefined();
  });
});

describe('a check whose background dies', () => {
  it('goes on in the next life with what its checkers kept', async () => {
    await browser.sendFromPage({ type: 'check-tab', tabId: tab, consent: 'once' });
    const news = progress('cant-tell', false);
    if (news.kind === 'progress') news.findings.kept = { globalping: 'measurement-1' };
    await browser.reportCheck(news);
    await browser.start();
    const [first, second] = browser.checkJobs;
    expect(second).toEqual({ ...first, kept: { globalping: 'measurement-1' } });
    await browser.reportCheck(progress('just-you', true));
    expect(shown()).toMatchObject({ state: 'done' });
  });

  it('ends by itself when its room is lost, with what was found', async () => {
    await browser.sendFromPage({ type: 'check-tab', tabId: tab, consent: 'once' });
    await browser.reportCheck(progress('just-you', false));
    await browser.wait(2 * MINUTE);
    expect(shown()).toMatchObject({ state: 'done', tone: 'you' });
  });

  it('is taken up again by the alarm when nothing else wakes the background', async () => {
    await browser.sendFromPage({ type: 'check-tab', tabId: tab, consent: 'once' });
    await browser.sendFromPage({ type: 'command', command: 'stop', tabId: tab });
    browser.kill();
    await browser.wait(31 * SECOND);
    expect(browser.checkJobs).toHaveLength(2);
  });
});

describe('a verdict', () => {
  it('"down for everyone" makes the tries unhurried', async () => {
    expect(await shortestGapAfter('down-for-everyone')).toBeGreaterThanOrEqual(15 * SECOND);
    expect(await shortestGapAfter('just-you')).toBeLessThan(10 * SECOND);
  });

  it('"it answers" brings the next try forward', async () => {
    await browser.wait(20 * MINUTE);
    browser.site(SITE).comeBack();
    await verdict('up');
    await browser.wait(35 * SECOND);
    expect(browser.shows(tab)).toBe(200);
  });

  it('says nothing about a later failure of the same site', async () => {
    await verdict('up');
    browser.site(SITE).comeBack();
    await browser.waitUntil(() => browser.shows(tab) === 200, MINUTE);
    browser.site(SITE).goDown();
    await browser.navigate(tab, PAGE);
    expect(browser.banners.get(tab)).toBeDefined();
    expect(shown()).toBeUndefined();
  });

  it('is forgotten after a quarter of an hour, and with its incident', async () => {
    await verdict('just-you');
    await browser.wait(14 * MINUTE);
    expect(shown()).toBeDefined();
    await browser.wait(4 * MINUTE);
    expect(shown()).toBeUndefined();
    await verdict('just-you');
    await browser.closeTab(tab);
    expect(Object.keys(await browser.session.getAll())).toEqual([]);
  });
});

describe('"Is it down?"', () => {
  it('is asked about any address, without a page', async () => {
    browser = new FakeBrowser();
    const key = await browser.sendFromPage({ type: 'check-address', address: 'news.example.org', isPrivate: false, consent: 'once' });
    expect(key).toBe('typed https://news.example.org ordinary');
    expect(browser.checkJobs[0]).toMatchObject({ url: 'https://news.example.org/', isAgreed: true });
    expect(browser.checkJobs[0]).not.toHaveProperty('failure');
    await browser.reportCheck(progress('up', true));
    expect(Object.keys(await browser.session.getAll())).toEqual([`check:${String(key)}`]);
  });

  it('answers null for what is no address, and asks nobody', async () => {
    expect(await browser.sendFromPage({ type: 'check-address', address: 'what is this', isPrivate: false, consent: 'once' })).toBeNull();
    expect(browser.checkJobs).toEqual([]);
  });

  it('is not for banners to ask, nor are reports for pages to send', async () => {
    expect(await browser.sendFromBanner(tab, { type: 'check-address', address: 'a.org', isPrivate: false, consent: 'once' })).toBeUndefined();
    expect(await browser.sendFromBanner(tab, { type: 'check-report', report: { key: 'k', id: 1, news: ASKS } })).toBeUndefined();
  });
});
