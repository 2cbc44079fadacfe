import { expect } from 'vitest';
import { FirefoxEngine } from '../browsers/firefox-engine.ts';
import type { Tab } from '../browsers/tab.ts';
import { nginx } from '../gateways/nginx.ts';
import type { Site } from '../gateways/site.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { type Stage, story } from '../story.ts';

story('a private window: the tab itself tries, and nothing about it is kept', async (stage) => {
  const { backstage, engine } = stage.visitor;
  const shop = await stage.openSite(nginx);
  await comesBackWithoutProbes(stage, shop, () =>
    stage.visitor.adopt(() => engine.openPrivateWindow(shop.url('/cart'))));
  expect(JSON.stringify(await backstage.stored('local'))).not.toContain(new URL(shop.origin).host);
});

story('a Firefox container: the tab itself tries, because only it has the right cookies', async (stage) => {
  const { engine } = stage.visitor;
  if (!(engine instanceof FirefoxEngine)) throw new Error('containers exist in Firefox only');
  const shop = await stage.openSite(nginx);
  await comesBackWithoutProbes(stage, shop, () =>
    stage.visitor.adopt(() => engine.openContainerTab(shop.url('/cart'))));
}, 'firefox');

async function comesBackWithoutProbes({ visitor }: Stage, site: Site, open: () => Promise<Tab>): Promise<void> {
  await site.upstream.goesDown();
  const tab = await open();
  await tab.banner.appears();
  await site.log.until(({ secFetchDest, status }) => secFetchDest === 'document' && status === 502, 2);
  await site.upstream.comesUp();
  await pageComesBack(visitor, site, tab);
  expect(site.log.probes, site.log.toString()).toEqual([]);
}
