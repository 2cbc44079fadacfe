import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { FirefoxEngine } from '../browsers/firefox-engine.ts';
import { until } from '../browsers/until.ts';
import type { Visitor } from '../browsers/visitor.ts';
import { nginx } from '../gateways/nginx.ts';
import { story } from '../story.ts';

story('the context menu has what fits the page in view', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  const tab = await visitor.open(shop.url('/cart'));
  await menuHas(visitor, { with: ['reload-fresh', 'never-here', 'settings', 'welcome'], without: ['try-now', 'stop', 'allow-here'] });

  await shop.upstream.goesDown();
  await tab.reload();
  await tab.banner.appears();
  await menuHas(visitor, { with: ['try-now', 'stop', 'is-it-me'], without: ['resume'] });
  await tab.banner.click('Stop');
  await menuHas(visitor, { with: ['resume', 'is-it-me'], without: ['try-now', 'stop'] });
  await tab.banner.click('Resume');
  await shop.upstream.comesUp();
  await tab.banner.disappears();
  await menuHas(visitor, { with: ['reload-fresh'], without: ['try-now', 'stop', 'resume', 'is-it-me'] });
});

story(
  'the context menu moves the wait of its page, as the banner does',
  async ({ visitor, openSite }) => {
    const { engine } = visitor;
    if (!(engine instanceof FirefoxEngine)) throw new Error('only Firefox shows its menu without a screen');
    const shop = await openSite(nginx);
    await shop.upstream.goesDown();
    const tab = await visitor.open(shop.url('/cart'));
    await tab.banner.appears();
    await tab.lookAt();
    await menuHas(visitor, { with: ['stop'], without: [] });
    const lines = ['Is it just me?', 'Reload past the cache', 'Never on this site'];
    await until('the menu fits the wait', async () => isDeepStrictEqual(await engine.menu.open(tab.page), ['Try now', 'Stop', ...lines]));
    await engine.menu.open(tab.page, 'Stop');
    await tab.banner.says(/Stopped/);
    await menuHas(visitor, { with: ['resume'], without: [] });
    await until('the menu fits the stop', async () => isDeepStrictEqual(await engine.menu.open(tab.page), ['Resume', ...lines]));
    const before = shop.log.pageLoads.length;
    await engine.menu.open(tab.page, 'Reload past the cache');
    await until('the page is loaded once more', async () => shop.log.pageLoads.length === before + 1);
    expect(shop.log.pageLoads.at(-1)).toMatchObject({ method: 'GET', cacheControl: 'no-cache' });
    await tab.banner.appears();
    await engine.menu.open(tab.page, 'Never on this site');
    await tab.banner.disappears();
    await menuHas(visitor, { with: ['allow-here'], without: ['stop', 'resume'] });
    await engine.menu.open(tab.page, 'Turn on for this site');
    await menuHas(visitor, { with: ['never-here'], without: ['allow-here'] });
  },
  'firefox',
);

story('the keyboard shortcuts are set, and the settings show them', async ({ visitor }) => {
  const { page } = await visitor.openSettings();
  await until('the settings show the shortcuts', async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return /Open Rebound\s+Alt\+Shift\+U\s+Try now\s+Alt\+Shift\+Y\s+Is it just me\?\s+Alt\+Shift\+J\s+Change shortcuts/.test(text);
  });
  expect(await page.$$('kbd')).toHaveLength(3);
});

async function menuHas(visitor: Visitor, wanted: { with: readonly string[]; without: readonly string[] }): Promise<void> {
  let last: readonly string[] = [];
  await until(`the menu has ${wanted.with.join(', ')}`, async () => {
    last = await visitor.backstage.menuLines([...wanted.with, ...wanted.without]);
    return wanted.with.every((line) => last.includes(line)) && !wanted.without.some((line) => last.includes(line));
  }).catch((error: unknown) => {
    throw new Error(`the menu has: ${last.join(', ')}`, { cause: error });
  });
}
