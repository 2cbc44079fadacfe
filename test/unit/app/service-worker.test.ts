import { beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/incident/incident.ts';
import { readState } from '../../../src/store/read-state.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

const SITE = 'https://shop.example';
const PAGE = `${SITE}/cart`;
const SECOND = 1_000;

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
});

async function incident(): Promise<Incident | undefined> {
  return Object.values(readState(await browser.session.getAll()).incidents)[0];
}

/** The browser may still report the answer for so long. */
const LATE_MS = 1_000;

async function open(method = 'GET'): Promise<number> {
  const tab = await browser.openTab(PAGE, { method });
  await browser.wait(LATE_MS);
  return tab;
}

async function load(tab: number): Promise<void> {
  await browser.navigate(tab, PAGE);
  await browser.wait(LATE_MS);
}

const keepsAnError = () => {
  browser.site(SITE).worker = () => ({ status: 502 });
};

describe('a page that its site’s service worker has answered', () => {
  it('is noticed when it fails, though the browser reports no request', async () => {
    keepsAnError();
    const tab = await open();
    expect((await incident())?.failure).toMatchObject({ status: 502, method: 'GET', facts: { fromWorker: true } });
    expect(browser.banners.has(tab)).toBe(true);
  });

  it('comes back past the worker once the site itself answers', async () => {
    keepsAnError();
    const tab = await open();
    await browser.wait(5 * SECOND);
    expect(browser.shows(tab)).toBe(200);
    expect(browser.site(SITE).loads()).toHaveLength(1);
    expect((await incident())?.phase.name).toBe('back');
  });

  it('is waited for as any other while the site itself fails', async () => {
    keepsAnError();
    browser.site(SITE).goDown();
    const tab = await open();
    await browser.wait(30 * SECOND);
    expect(browser.site(SITE).probes().length).toBeGreaterThan(1);
    browser.site(SITE).comeBack();
    await browser.waitUntil(() => browser.shows(tab) === 200, 120 * SECOND);
  });

  it('ends the wait when it works at the person’s own reload, without another one', async () => {
    keepsAnError();
    browser.site(SITE).goDown();
    const tab = await open();
    browser.site(SITE).worker = () => ({ status: 200 });
    await load(tab);
    expect((await incident())?.phase.name).toBe('back');
    browser.site(SITE).comeBack();
    await browser.wait(60 * SECOND);
    expect(browser.site(SITE).loads()).toEqual([]);
    expect(browser.badges.has(tab)).toBe(false);
  });

  it('is never loaded again when a form led to it', async () => {
    keepsAnError();
    const tab = await open('POST');
    await browser.wait(60 * SECOND);
    expect(browser.shows(tab)).toBe(502);
    expect(browser.site(SITE).loads()).toEqual([]);
    expect((await incident())?.phase.name).toBe('needs-you');
  });

  it('is not even looked at on a site that Rebound is to leave alone', async () => {
    keepsAnError();
    await browser.sendFromPage({ type: 'never-here', host: 'shop.example' });
    const tab = await open();
    const looked = browser.steps;
    await load(tab);
    expect(browser.steps, 'not one call to the browser').toBe(looked);
    expect(await incident()).toBeUndefined();
  });

  it('costs one question where it is well', async () => {
    browser.site(SITE).worker = () => ({ status: 200 });
    const tab = await open();
    const before = browser.steps;
    await load(tab);
    expect(browser.steps - before).toBe(1);
    expect(await browser.session.getAll()).toEqual({});
  });

  it('is told from one whose answer is reported late, which counts once', async () => {
    browser = new FakeBrowser({ reportsCommitFirst: true });
    browser.site(SITE).goDown(502, { Server: 'nginx' });
    await open();
    expect((await incident())?.timeline.map(({ kind }) => kind)).toEqual(['failed']);
    expect((await incident())?.failure.facts).toMatchObject({ headers: [{ name: 'date' }, { name: 'server', value: 'nginx' }] });
    expect((await incident())?.failure.facts.fromWorker).toBeUndefined();
  });

  it('gives way to what the browser reports much later, and the page is read again', async () => {
    browser = new FakeBrowser({ reportsCommitFirst: true, reportsAfterMs: 2 * LATE_MS });
    browser.site(SITE).goDown(502, { Server: 'nginx' });
    const tab = await open();
    expect((await incident())?.failure.facts.fromWorker).toBe(true);
    await browser.wait(LATE_MS);
    expect((await incident())?.failure.facts.headers).toContainEqual({ name: 'server', value: 'nginx' });
    expect((await incident())?.failure.facts.fromWorker).toBeUndefined();
    expect(browser.readPages).toEqual([tab, tab]);
  });

  it('is noticed also when the answer of the page before was reported late', async () => {
    browser = new FakeBrowser({ reportsCommitFirst: true });
    const tab = await open();
    keepsAnError();
    await load(tab);
    expect((await incident())?.failure).toMatchObject({ status: 502 });
  });
});
