import { beforeEach, describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/diagnose/diagnosis.ts';
import type { Incident } from '../../../src/incident/incident.ts';
import { readState } from '../../../src/store/read-state.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/basket`;
const MINUTE = 60_000;

let browser: FakeBrowser;
let tab: number;

beforeEach(async () => {
  browser = new FakeBrowser();
  browser.site(SITE).goDown(502, { Server: 'nginx' });
  tab = await browser.openTab(PAGE);
});

async function incident(): Promise<Incident | undefined> {
  return Object.values(readState(await browser.session.getAll()).incidents)[0];
}

const kept = async () => (await incident())?.diagnosis;
const SLOW = aDiagnosis({ cause: 'too-slow', confidence: 'certain' });
const TEST_OF_VISITOR = aDiagnosis({ hop: 'unknown', cause: 'unknown', confidence: 'unclear', isChallenge: true });

const fromPage = (diagnosis: unknown, { url = PAGE, status = 502, tabId = tab } = {}) =>
  browser.sendFromBanner(tabId, { type: 'diagnosed', url, status, diagnosis });
const fromPopup = (diagnosis: Diagnosis, { url = PAGE, status = 502 } = {}) =>
  browser.sendFromPage({ type: 'diagnosed', tabId: tab, url, status, diagnosis });
const whatFailed = (tabId = tab) => browser.sendFromBanner(tabId, { type: 'what-failed' });
const shown = () => browser.banners.get(tab);

describe('a failing page', () => {
  it.each([false, true])('is asked what it tells (answer reported after the commit: %s), a healthy one never is', async (reportsCommitFirst) => {
    browser = new FakeBrowser({ reportsCommitFirst });
    browser.site(SITE).goDown();
    tab = await browser.openTab(PAGE);
    await browser.openTab('https://well.example/');
    expect(new Set(browser.readPages)).toEqual(new Set([tab]));
  });

  it('gets what is known of its answer, as kept', async () => {
    const known = await whatFailed();
    expect(known).toMatchObject({ url: PAGE, status: 502, facts: { empty: false } });
    expect(known).toHaveProperty('facts.headers', expect.arrayContaining([{ name: 'server', value: 'nginx' }]));
  });

  it('gets nothing once the tab waits for nothing, or where another page of the site has failed since', async () => {
    const other = await browser.openTab(`${SITE}/other`);
    expect(await whatFailed()).toBeNull();
    expect(await whatFailed(other)).toMatchObject({ url: `${SITE}/other` });
    expect(await whatFailed(await browser.openTab('https://well.example/'))).toBeNull();
  });
});

describe('a diagnosis', () => {
  it('is kept and shown: its sentence, that it is nobody’s fault here, and the hop', async () => {
    await fromPage(aDiagnosis({ hop: 'gateway', cause: 'misconfigured' }));
    expect(shown()).toMatchObject({ explanation: { key: 'diagnosisGatewayMisconfigured' }, comfort: { key: 'diagnosisNotYou' } });
    expect(shown()?.chain.filter(({ state }) => state === 'broken').map(({ id }) => id)).toEqual(['gateway']);
    browser.kill();
    await browser.wait(MINUTE);
    expect(await kept()).toMatchObject({ cause: 'misconfigured' });
  });

  it.each([
    ['another address', { url: `${SITE}/other` }],
    ['another status', { status: 504 }],
  ])('of %s is not kept', async (_what, changes) => {
    await fromPage(SLOW, changes);
    await fromPopup(SLOW, changes);
    expect(await kept()).toBeUndefined();
  });

  it('from a page that does not wait is not kept', async () => {
    const well = await browser.openTab('https://well.example/');
    await fromPage(SLOW, { tabId: well });
    expect(await kept()).toBeUndefined();
  });

  it('from the kept facts alone fills in, and gives way to the page’s own', async () => {
    await fromPopup(aDiagnosis({ confidence: 'unclear' }));
    expect(await kept()).toMatchObject({ cause: 'down' });
    await fromPage(SLOW);
    await fromPopup(aDiagnosis());
    expect(await kept()).toEqual(SLOW);
  });

  it('stands when the same failure comes again, and falls with another one', async () => {
    await fromPage(SLOW);
    await browser.navigate(tab, PAGE);
    expect(await kept()).toEqual(SLOW);
    browser.site(SITE).goDown(504);
    await browser.navigate(tab, PAGE);
    expect(await kept()).toBeUndefined();
    expect(shown()?.explanation).toEqual({ key: 'explain504' });
  });

  it('is shortened to what may be kept, whatever a page has put into it', async () => {
    const found = '<b>'.repeat(5_000);
    const marks = Array.from({ length: 50 }, (_, index) => ({ kind: 'page', found: `${index} ${found}`, isStrong: true }));
    await fromPage({ ...SLOW, gatewayName: found, passedBy: Array.from({ length: 90 }, () => found), marks });
    const diagnosis = await kept();
    expect(diagnosis?.marks.map((mark) => mark.found.length)).toEqual(Array.from({ length: 12 }, () => 160));
    expect(diagnosis?.gatewayName).toHaveLength(80);
    expect(JSON.stringify(diagnosis).length).toBeLessThan(4_000);
  });

  it.each([
    ['a hop nobody knows', { hop: 'moon' }],
    ['a link that is none', { statusPage: 'javascript:alert(1)' }],
    ['marks that are no list', { marks: 'x' }],
  ])('with %s is refused', async (_what, changes) => {
    expect(await fromPage({ ...SLOW, ...changes })).toBeUndefined();
    expect(await kept()).toBeUndefined();
  });
});

describe('a test of the visitor', () => {
  beforeEach(() => fromPage(TEST_OF_VISITOR));

  it('is left to the person: nothing is sent, and the banner says why', async () => {
    const asked = browser.site(SITE).log.length;
    await browser.wait(20 * MINUTE);
    expect(browser.site(SITE).log).toHaveLength(asked);
    expect(shown()).toMatchObject({ state: 'needs-you', headline: { key: 'headlineChallenge' }, explanation: { key: 'diagnosisChallenge' }, doing: { key: 'doingChallenge' } });
    expect(shown()?.comfort).toBeUndefined();
  });

  it('stays so when the page brings itself up again', async () => {
    await browser.navigate(tab, PAGE);
    const asked = browser.site(SITE).log.length;
    await browser.wait(20 * MINUTE);
    expect(browser.site(SITE).log).toHaveLength(asked);
  });

  it('is no failure for the history', async () => {
    await browser.closeTab(tab);
    expect(Object.keys(await browser.local.getAll()).filter((key) => key.startsWith('history'))).toEqual([]);
  });

  it('ends when it is passed: a page that works is well, one that fails is waited for', async () => {
    await browser.navigate(tab, PAGE);
    await fromPage(SLOW);
    expect(shown()?.state).toBe('waiting');
    browser.site(SITE).comeBack();
    await browser.waitUntil(() => browser.shows(tab) === 200, 5 * MINUTE);
  });

  it('ends also when another status comes that nobody has read yet', async () => {
    browser.site(SITE).goDown(504);
    await browser.navigate(tab, PAGE);
    expect(shown()?.state).toBe('waiting');
  });
});
