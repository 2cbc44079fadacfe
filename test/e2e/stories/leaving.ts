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
  const { backstage } = visitor;
  await until('the wait is forgotten', async () => !JSON.stringify(await backstage.stored('session')).includes(new URL(shop.origin).host));
  await until('no alarm is left', async () => (await backstage.alarms()).length === 0);
  await until('the history has it', async () => (await backstage.history(shop.origin)).length > 0);
  expect(await backstage.history(shop.origin)).toMatchObject([{ ending: 'left', status: 502 }]);
  await shop.log.staysQuiet(QUIET_MS);
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
