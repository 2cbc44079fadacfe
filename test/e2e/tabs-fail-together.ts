import { expect } from 'vitest';
import { until } from './browsers/until.ts';
import type { Backstage } from './browsers/backstage.ts';
import { nginx } from './gateways/nginx.ts';
import { isPageLoad, isProbe, type LoggedRequest } from './gateways/request-log.ts';
import type { Site } from './gateways/site.ts';
import { HEALTHY_HEADING } from './gateways/upstream.ts';
import { DOUBLE_MS, shortestGapMs, SHORTEST_GAP_MS } from './page-comes-back.ts';
import type { Stage } from './story.ts';

/** Two hundred tabs take minutes on a computer with two processors. */
const LIMIT_MS = 120_000;
/** What may be stored for a tab: browsers have room for ten thousand such in `storage.session` (10 MB in both; MDN, storage.session). */
const BYTES_PER_TAB = 1_024;

/**
 * A window gets so many tabs, of two sites by turns, while both sites are down: each site is asked by one for all,
 * the tab in view comes back by itself and every other when it is looked at, all of them once.
 */
export async function tabsFailTogether({ visitor, openSite }: Stage, count: number): Promise<void> {
  const { backstage } = visitor;
  const first = await openSite(nginx);
  const second = await openSite(nginx);
  const sites = [first, second];
  for (const site of sites) await site.upstream.goesDown();
  const [own = '', ...others] = Array.from({ length: count / 2 }, (_, index) => sites.map((site) => site.url(`/tab-${index}`))).flat();
  const before = await ids(backstage);
  const inView = await visitor.open(own);
  await backstage.openBeside(inView.id, others);
  await inView.banner.appears();
  const tabs = (await ids(backstage)).filter((id) => !before.includes(id));
  expect(tabs).toHaveLength(count);
  await until('every tab has a badge', async () => (await backstage.badges(tabs)).every((badge) => badge !== ''), LIMIT_MS);

  for (const site of sites) await asksOnceForAll(site, count / 2);
  expect(JSON.stringify(await backstage.stored('session')).length).toBeLessThan(count * BYTES_PER_TAB);
  for (const site of sites) await site.upstream.comesUp();
  await inView.shows(HEALTHY_HEADING, LIMIT_MS);
  for (const site of sites) await site.log.until((request) => isProbe(request) && request.status === 200, 1, LIMIT_MS);
  await second.log.staysQuiet(DOUBLE_MS, isPageLoad);
  expect(goodPages(first)).toHaveLength(1);
  expect(goodPages(second)).toHaveLength(0);

  for (const tab of tabs) await backstage.lookAt(tab, HEALTHY_HEADING);
  await until('nothing is waited for', async () => (await backstage.alarms()).length === 0);
  for (const site of sites) {
    expect(goodPages(site), site.log.toString()).toHaveLength(count / 2);
    expect(new Set(goodPages(site).map(({ path }) => path)).size).toBe(count / 2);
  }
}

async function ids(backstage: Backstage): Promise<number[]> {
  return (await backstage.tabs()).flatMap(({ id }) => id ?? []);
}

async function asksOnceForAll({ log }: Site, tabs: number): Promise<void> {
  await log.until(isProbe, 2, LIMIT_MS);
  expect(shortestGapMs(log.probes), log.toString()).toBeGreaterThan(SHORTEST_GAP_MS);
  expect(log.pageLoads, log.toString()).toHaveLength(tabs);
}

function goodPages({ log }: Site): readonly LoggedRequest[] {
  return log.all((request) => isPageLoad(request) && request.status === 200);
}
