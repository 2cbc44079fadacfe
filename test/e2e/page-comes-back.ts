import { expect } from 'vitest';
import type { Tab } from './browsers/tab.ts';
import type { Visitor } from './browsers/visitor.ts';
import { HEALTHY_HEADING } from './gateways/upstream.ts';
import { isPageLoad, type LoggedRequest } from './gateways/request-log.ts';
import type { Site } from './gateways/site.ts';

/** After this long without a request none is to be expected: longer than the longest of the first gaps (3.75 s). */
export const QUIET_MS = 4_500;
/** Long enough to see a second reload that should not happen. */
export const DOUBLE_MS = 700;
/** No two attempts at one site are closer than this, ms. */
export const SHORTEST_GAP_MS = 2_250;

/**
 * The end every waiting page should come to: the healthy page, loaded by one reload past every cache, and no trace
 * of Rebound left on it. Call it when the site answers again.
 */
export async function pageComesBack(visitor: Visitor, site: Site, tab: Tab, withinMs?: number): Promise<void> {
  await tab.shows(HEALTHY_HEADING, withinMs);
  await tab.banner.disappears();
  await visitor.sees(tab, 'no badge');
  await site.log.until(isGoodPage);
  await site.log.staysQuiet(DOUBLE_MS);
  const good = site.log.all(isGoodPage);
  expect(good, site.log.toString()).toHaveLength(1);
  expect(good[0]).toMatchObject({ method: 'GET', cacheControl: 'no-cache', pragma: 'no-cache' });
}

function isGoodPage(request: LoggedRequest): boolean {
  return isPageLoad(request) && request.status === 200;
}

/** Every request Rebound made in the background was quiet: a GET past every cache, not a page load. */
export function expectQuietProbes(site: Site, path: string): void {
  const quiet = { method: 'GET', path, cacheControl: 'no-cache', pragma: 'no-cache', secFetchMode: 'cors' };
  expect(site.log.probes.length, site.log.toString()).toBeGreaterThan(0);
  for (const probe of site.log.probes) expect(probe).toMatchObject(quiet);
}

/** The shortest time between two of these requests, ms. */
export function shortestGapMs(requests: readonly { readonly at: number }[]): number {
  return Math.min(...requests.slice(1).map((request, index) => request.at - (requests[index]?.at ?? 0)));
}
