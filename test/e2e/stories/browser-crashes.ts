import { expect } from 'vitest';
import { Backstage } from '../browsers/backstage.ts';
import { KeptProfile } from '../browsers/kept-profile.ts';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import { HEALTHY_HEADING } from '../gateways/upstream.ts';
import { launchOptions } from '../open-browser.ts';
import { story } from '../story.ts';

const PATH = '/waits-for-the-crash';

story('the browser crashes and opens its tabs again: the failing one is waited for anew and comes back', async ({ visitor, internet, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const profile = await KeptProfile.make(launchOptions(visitor.engine.kind, internet));
  try {
    const before = await profile.restart();
    const page = await before.browser.newPage();
    await page.goto(shop.url(PATH));
    await until('the banner stands', () => page.evaluate(() => document.querySelector('rebound-banner') !== null));
    await until('the browser has noted its tabs', () => profile.hasNotedTab(PATH));
    await profile.crash();

    const after = await profile.restart();
    const restored = await until('the tab is there again', async () => (await after.browser.pages()).find((each) => each.url() === shop.url(PATH)));
    const backstage = await Backstage.open(after);
    await until('Rebound waits again', () => backstage.remembers(shop.origin));
    await restored.bringToFront();
    await until('the banner stands again', () => restored.evaluate(() => document.querySelector('rebound-banner') !== null));
    await shop.upstream.comesUp();
    await until('the page is back', () => restored.evaluate((heading) => document.querySelector('h1')?.textContent === heading, HEALTHY_HEADING));
    await until('no alarm is left', async () => (await backstage.alarms()).length === 0);
    expect(JSON.stringify(await backstage.stored('local')), 'no address stays on disk').not.toContain(PATH);
    expect(shop.log.all(({ method }) => method !== 'GET')).toEqual([]);
    expect(shop.log.pageLoads.filter(({ status }) => status === 200), shop.log.toString()).toHaveLength(1);
  } finally {
    await profile.remove();
  }
});
