import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Ms } from '../../../src/lib/time.ts';
import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { until } from '../../e2e/browsers/until.ts';
import { nginx } from '../../e2e/gateways/nginx.ts';
import { openSite } from '../../e2e/gateways/site.ts';
import { page as pageWith } from '../../e2e/gateways/upstream.ts';
import { BUILDS } from '../../e2e/open-browser.ts';
import { startBrowser } from '../browsers/start-browser.ts';
import { stopBackground } from '../browsers/stop-background.ts';
import { sayProgress } from '../report/say-progress.ts';

/** From the first byte of the failing answer, which is before the page is committed, to the banner on the screen. */
export interface BannerPaints {
  asleep: Ms[];
  awake: Ms[];
}

declare global {
  // Where the failing page itself notes the moment.
  var bannerPaintedAt: number | undefined;
}

const SETTLE_MS = 400;

/**
 * The failing page watches for what is put into it. An observer of sizes is called in the frame that the banner is first drawn in;
 * the task after it runs when that frame is done.
 */
const WATCHER = `<script>
new MutationObserver((_changes, watcher) => {
  const banner = document.querySelector('rebound-banner');
  if (!banner) return;
  watcher.disconnect();
  new ResizeObserver(([{ contentRect }], sizes) => {
    if (contentRect.height === 0) return;
    sizes.disconnect();
    setTimeout(() => { globalThis.bannerPaintedAt = performance.now(); });
  }).observe(banner);
}).observe(document, { childList: true, subtree: true });
</script>`;

/** Opens a failing page again and again, with the background asleep and awake in turn. */
export async function measureBanner(kind: BrowserKind, rounds: number): Promise<BannerPaints> {
  const site = await openSite(nginx, 'banner');
  site.upstream.answers({ status: 502, body: pageWith('502 Bad Gateway', WATCHER) });
  const launched = await startBrowser(kind, BUILDS[kind]);
  const paints: BannerPaints = { asleep: [], awake: [] };
  try {
    const tab = await launched.browser.newPage({ type: 'window' });
    for (let round = 0; round <= rounds; round += 1) {
      const asleep = await onePaint(tab, site.url(`/asleep-${round}`), () => stopBackground(launched));
      const awake = await onePaint(tab, site.url(`/awake-${round}`), async () => undefined);
      // The first fills caches.
      if (round === 0) continue;
      paints.asleep.push(asleep);
      paints.awake.push(awake);
      sayProgress(`${kind}, banners`, round - 1, rounds);
    }
    return paints;
  } finally {
    await launched.close();
    await site.close();
  }
}

async function onePaint(tab: Page, url: string, prepare: () => Promise<void>): Promise<Ms> {
  // Nothing waits any more when the tab has left the failing page.
  await tab.goto('about:blank');
  await pause(SETTLE_MS);
  await prepare();
  await pause(SETTLE_MS);
  await tab.goto(url);
  return until('the banner is painted', () => tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return globalThis.bannerPaintedAt === undefined ? undefined : globalThis.bannerPaintedAt - (navigation?.responseStart ?? Number.NaN);
  }));
}
