import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Ms } from '../../../src/lib/time.ts';
import { SECOND_MS } from '../../../src/lib/time.ts';
import type { BrowserKind, LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';
import { until } from '../../e2e/browsers/until.ts';
import { nginx } from '../../e2e/gateways/nginx.ts';
import { openSite, type Site } from '../../e2e/gateways/site.ts';
import { HEALTHY_HEADING } from '../../e2e/gateways/upstream.ts';
import { BUILDS } from '../../e2e/open-browser.ts';
import { seededRandom } from '../../fakes/random.ts';
import { startBrowser } from '../browsers/start-browser.ts';
import { sayProgress } from '../report/say-progress.ts';

/** One outage, met by all arms at once. */
export interface Return {
  /** How long the site was away. */
  outageMs: Ms;
  /** From the moment in which the server answered again to the end of the page's load event. */
  reboundMs: Ms;
  reloadMs: Ms;
  timerMs: Ms;
  /** From the arrival of the probe that passed at the server to the end of the page's load event. */
  afterProbeMs: Ms;
  /** What a reload by the browser itself took, by its own clock. */
  navigationMs: Ms;
}

/** What people without Rebound use: an extension or a script that reloads the page again and again. */
const TIMER_MS = 10 * SECOND_MS;
const SHORTEST_OUTAGE_MS = 3 * SECOND_MS;
const LONGEST_OUTAGE_MS = 13 * SECOND_MS;
const RETURN_LIMIT_MS = 60 * SECOND_MS;
const SEED = 3;

/** So many outages of a few seconds: with Rebound, with a reload at exactly the moment in which the site is back, and with a plain timer. */
export async function measureReturns(kind: BrowserKind, rounds: number): Promise<readonly Return[]> {
  const site = await openSite(nginx, 'returns');
  const withRebound = await startBrowser(kind, BUILDS[kind]);
  const bare = await startBrowser(kind);
  const random = seededRandom(SEED);
  try {
    const tabs = { rebound: await newWindow(withRebound), reload: await newWindow(bare), timer: await newWindow(bare) };
    const returns: Return[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const outageMs = SHORTEST_OUTAGE_MS + random() * (LONGEST_OUTAGE_MS - SHORTEST_OUTAGE_MS);
      const found = await oneOutage(site, tabs, outageMs, `/page-${round}`);
      // The first fills caches.
      if (round > 0) returns.push(found);
      sayProgress(`${kind}, outages`, round - 1, rounds);
    }
    return returns;
  } finally {
    await withRebound.close();
    await bare.close();
    await site.close();
  }
}

type Tabs = Readonly<Record<'rebound' | 'reload' | 'timer', Page>>;

/** Windows of their own are all in view, and none is slowed down. */
function newWindow({ browser }: LaunchedBrowser): Promise<Page> {
  return browser.newPage({ type: 'window' });
}

async function oneOutage(site: Site, tabs: Tabs, outageMs: Ms, path: string): Promise<Return> {
  await site.upstream.goesDown();
  for (const tab of [tabs.reload, tabs.timer, tabs.rebound]) await tab.goto(site.url(path));
  const timer = setInterval(() => void tabs.timer.reload().catch(() => undefined), TIMER_MS);
  try {
    await pause(outageMs);
    await site.upstream.comesUp();
    const upAt = Date.now();
    await tabs.reload.reload();
    const [rebound, reload, timed] = await Promise.all([tabs.rebound, tabs.reload, tabs.timer].map(loaded));
    const probedAt = site.log.probes.findLast((probe) => probe.path === path && probe.status === 200)?.at ?? Number.NaN;
    return {
      outageMs,
      reboundMs: at(rebound) - upAt,
      reloadMs: at(reload) - upAt,
      timerMs: at(timed) - upAt,
      afterProbeMs: at(rebound) - probedAt,
      navigationMs: reload?.tookMs ?? Number.NaN,
    };
  } finally {
    clearInterval(timer);
    for (const tab of Object.values(tabs)) await tab.goto('about:blank').catch(() => undefined);
  }
}

interface Loaded {
  endedAt: number;
  tookMs: Ms;
}

/** When the healthy page was loaded, by the page's own clock. */
function loaded(page: Page): Promise<Loaded> {
  return until('the page is back', () => page.evaluate((heading) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isLoaded = document.querySelector('h1')?.textContent === heading && navigation !== undefined && navigation.loadEventEnd > 0;
    return isLoaded ? { endedAt: performance.timeOrigin + navigation.loadEventEnd, tookMs: navigation.loadEventEnd } : undefined;
  }, HEALTHY_HEADING), RETURN_LIMIT_MS);
}

function at(found: Loaded | undefined): number {
  return found?.endedAt ?? Number.NaN;
}
