import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { until } from '../../e2e/browsers/until.ts';
import type { Visitor } from '../../e2e/browsers/visitor.ts';
import { nginx } from '../../e2e/gateways/nginx.ts';
import { openSite } from '../../e2e/gateways/site.ts';
import { openBrowser } from '../../e2e/open-browser.ts';
import { manyEpisodes } from '../../fixtures/episodes.ts';

/** The extension's own API, as it exists inside its pages. */
declare const chrome: Browser;

const OPENS = 20;
const INCIDENTS = 100;

// How soon the popup's first content is there, with a hundred incidents in the history: `npm run build`, then `npm run bench:ui`.
for (const kind of ['chromium', 'firefox'] as const) {
  const times = await measure(kind);
  const at = (part: number) => `${Math.round(times[Math.ceil(part * OPENS) - 1] ?? Number.NaN)} ms`;
  console.log(`${kind}: popup with ${INCIDENTS} incidents stored, first content of ${OPENS} opens: p50 ${at(0.5)}, p95 ${at(0.95)} (wanted: 100 ms)`);
}

/** The first-content times of all opens, ms, shortest first. */
async function measure(kind: BrowserKind): Promise<readonly number[]> {
  const browser = await openBrowser(kind);
  const site = await openSite(nginx, 'bench');
  try {
    const visitor = await browser.newVisitor();
    await fillHistory(visitor, site.origin);
    return await openAgainAndAgain(visitor, site.url('/cart'));
  } finally {
    await site.close();
    await browser.close();
  }
}

async function fillHistory({ backstage }: Visitor, origin: string): Promise<void> {
  const now = Date.now();
  const episodes = manyEpisodes(INCIDENTS, origin, 'https://news.example', 'https://mail.example')
    .map((episode, index) => ({ ...episode, since: now - (index + 1) * 3_600_000 }));
  await backstage.page.evaluate((kept) => chrome.runtime.sendMessage({ type: 'restore-history', episodes: kept }), episodes);
}

async function openAgainAndAgain(visitor: Visitor, url: string): Promise<readonly number[]> {
  const tab = await visitor.open(url);
  const times: number[] = [];
  for (let open = 0; open < OPENS; open += 1) {
    const popup = await visitor.openPopup(tab);
    times.push(await firstContentMs(popup.page));
    await popup.says(/Nothing is wrong here[^]*Earlier on this site/);
    await popup.page.close();
  }
  return times.toSorted((a, b) => a - b);
}

/** From the beginning of the navigation to the first text or picture on the screen, by the page's own clock (W3C Paint Timing). */
function firstContentMs(page: Page): Promise<number> {
  return until('the popup has painted something', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime));
}
