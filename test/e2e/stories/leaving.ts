import { expect } from 'vitest';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import { HEALTHY_HEADING } from '../gateways/upstream.ts';
import { QUIET_MS } from '../page-comes-back.ts';
import { story } from '../story.ts';

story('the tab is closed: nothing more is sent, and nothing is kept but an entry in the history', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();

  await tab.close();
  await shop.log.staysQuiet(QUIET_MS);
  expect(JSON.stringify(await visitor.backstage.stored('session'))).not.toContain(new URL(shop.origin).host);
  expect(await visitor.backstage.history(shop.origin)).toMatchObject([{ ending: 'left', status: 502 }]);
  expect(await visitor.backstage.alarms()).toEqual([]);
});

story('the visitor goes to another site: the failing one is left alone', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  const news = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();

  await tab.goTo(news.url('/'));
  await visitor.sees(tab, 'no badge');
  await shop.log.staysQuiet(QUIET_MS);
  expect(await tab.banner.isShown()).toBe(false);
  expect(await tab.heading()).toBe(HEALTHY_HEADING);
});

story('the visitor’s own reload succeeds: Rebound has nothing left to do', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  await shop.upstream.comesUp();

  await tab.reload();
  await visitor.sees(tab, 'no badge');
  await until('no wait is left', async () => (await visitor.backstage.alarms()).length === 0);
  await shop.log.staysQuiet(QUIET_MS);
  expect(await tab.heading()).toBe(HEALTHY_HEADING);
});
