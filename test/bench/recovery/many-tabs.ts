import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'webextension-polyfill';
import type { Ms } from '../../../src/lib/time.ts';
import { MINUTE_MS, SECOND_MS } from '../../../src/lib/time.ts';
import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { Backstage } from '../../e2e/browsers/backstage.ts';
import { nginx } from '../../e2e/gateways/nginx.ts';
import { isPageLoad } from '../../e2e/gateways/request-log.ts';
import { openSite, type Site } from '../../e2e/gateways/site.ts';
import { BUILDS } from '../../e2e/open-browser.ts';
import { startBrowser } from '../browsers/start-browser.ts';

/** The extension's own API, as it exists inside its pages. */
declare const chrome: Browser;

/** Tabs of one site that wait for it. */
export const TABS = [1, 10, 100] as const;

/** What a server sees of a browser in which so many tabs wait for it. */
export interface TabsReport {
  tabs: number;
  /** In the first two minutes, besides the pages that the person has opened. */
  requestsWhileDown: number;
  /** When it is back, until nothing more comes. */
  probesWhenBack: number;
  pageLoadsWhenBack: number;
}

const WATCHED_MS: Ms = 2 * MINUTE_MS;
const OPENING_LIMIT_MS: Ms = 3 * MINUTE_MS;
const BACK_LIMIT_MS: Ms = 2 * MINUTE_MS;
const QUIET_MS: Ms = 8 * SECOND_MS;

/** Three sites fail at the same time in one browser; each has a window, as a browser that restores its windows opens them. */
export async function measureTabs(kind: BrowserKind): Promise<readonly TabsReport[]> {
  const launched = await startBrowser(kind, BUILDS[kind]);
  const sites: Site[] = [];
  try {
    for (const tabs of TABS) sites.push(await openSite(nginx, `tabs-${tabs}`));
    await Promise.all(sites.map((site) => site.upstream.goesDown()));
    const { page } = await Backstage.open(launched);
    for (const [index, site] of sites.entries()) await page.evaluate(openTabs, addresses(site, TABS[index] ?? 0));
    return await Promise.all(sites.map((site, index) => watchSite(site, TABS[index] ?? 0)));
  } finally {
    await launched.close();
    await Promise.all(sites.map((site) => site.close()));
  }
}

function addresses(site: Site, tabs: number): string[] {
  return Array.from({ length: tabs }, (_, tab) => site.url(`/tab-${tab}`));
}

/** Runs in a page of the extension. */
async function openTabs(urls: string[]): Promise<void> {
  await chrome.windows.create({ url: urls });
}

async function watchSite({ log, upstream }: Site, tabs: number): Promise<TabsReport> {
  const opened = await log.until(isPageLoad, tabs, OPENING_LIMIT_MS);
  const failedAt = opened[0]?.at ?? Date.now();
  await pause(Math.max(0, failedAt + WATCHED_MS - Date.now()));
  const requestsWhileDown = log.all(({ at, secFetchDest }) => at <= failedAt + WATCHED_MS && (secFetchDest === 'empty' || secFetchDest === 'document')).length - tabs;
  await upstream.comesUp();
  const backAt = Date.now();
  await log.until((request) => isPageLoad(request) && request.status === 200, 1, BACK_LIMIT_MS);
  await pause(QUIET_MS);
  const after = ({ at }: { readonly at: number }) => at >= backAt;
  return { tabs, requestsWhileDown, probesWhenBack: log.probes.filter(after).length, pageLoadsWhenBack: log.pageLoads.filter(after).length };
}
