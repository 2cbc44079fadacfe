import { expect } from 'vitest';
import type { Tab } from '../browsers/tab.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import { nginx } from '../gateways/nginx.ts';
import { HEALTHY_HEADING } from '../gateways/upstream.ts';
import { DOUBLE_MS, shortestGapMs, SHORTEST_GAP_MS } from '../page-comes-back.ts';
import { story } from '../story.ts';

const TABS = 10;

story('ten tabs of one site: one of them asks for all, and only the one in view loads', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();

  const tabs: Tab[] = [];
  for (let number = 1; number <= TABS; number += 1) tabs.push(await visitor.open(shop.url(`/tab-${number}`)));
  await Promise.all(tabs.map((tab) => visitor.sees(tab, 'a badge')));
  const watchedFrom = Date.now();
  await shop.log.until((request) => request.at > watchedFrom && request.secFetchDest === 'empty', 2);
  expect(shortestGapMs(shop.log.probes), shop.log.toString()).toBeGreaterThan(SHORTEST_GAP_MS);
  expect(shop.log.pageLoads).toHaveLength(TABS);
  await shop.upstream.comesUp();

  const inView = tabs.at(-1);
  await inView?.shows(HEALTHY_HEADING);
  await shop.log.staysQuiet(DOUBLE_MS);
  expect(shop.log.pageLoads.slice(TABS).map(({ path }) => path)).toEqual([`/tab-${TABS}`]);

  await tabs[2]?.lookAt();
  await tabs[2]?.shows(HEALTHY_HEADING);
  await shop.log.staysQuiet(DOUBLE_MS, isPageLoad);
  expect(shop.log.pageLoads.slice(TABS).map(({ path }) => path)).toEqual([`/tab-${TABS}`, '/tab-3']);
});
