import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { manyEpisodes } from '../../fixtures/episodes.ts';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import { startAfresh } from '../start-afresh.ts';
import { story } from '../story.ts';

/** The extension's own API, as it exists inside its pages. */
declare const chrome: Browser;

const OPENS = 20;
const INCIDENTS = 100;

story('the popup’s first content, with a hundred incidents in the history', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  const tab = await visitor.open(shop.url('/cart'));
  const now = Date.now();
  const episodes = manyEpisodes(INCIDENTS, shop.origin, 'https://news.example', 'https://mail.example')
    .map((episode, index) => ({ ...episode, since: now - (index + 1) * 3_600_000 }));
  try {
    await visitor.backstage.page.evaluate((kept) => chrome.runtime.sendMessage({ type: 'restore-history', episodes: kept }), episodes);
    const times: number[] = [];
    for (let open = 0; open < OPENS; open += 1) {
      const popup = await visitor.openPopup(tab);
      times.push(await firstContentMs(popup.page));
      await popup.says(/Nothing is wrong here[^]*Earlier on this site/);
      await popup.page.close();
    }
    times.sort((a, b) => a - b);
    const at = (part: number) => `${Math.round(times[Math.ceil(part * OPENS) - 1] ?? NaN)} ms`;
    console.log(`[${visitor.engine.kind}] popup with ${INCIDENTS} incidents stored, first content of ${OPENS} opens: p50 ${at(0.5)}, p95 ${at(0.95)} (wanted: 100 ms)`);
    expect(await visitor.backstage.history(shop.origin)).toHaveLength(Math.ceil(INCIDENTS / 3));
  } finally {
    await startAfresh(visitor);
  }
});

/** From the beginning of the navigation to the first text or picture on the screen, by the page's own clock (W3C Paint Timing). */
function firstContentMs(page: Page): Promise<number> {
  return until('the popup has painted something', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime));
}
