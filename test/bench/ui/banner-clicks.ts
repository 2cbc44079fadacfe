import type { Ms } from '../../../src/lib/time.ts';
import type { Visitor } from '../../e2e/browsers/visitor.ts';
import { nginx } from '../../e2e/gateways/nginx.ts';
import { openSite } from '../../e2e/gateways/site.ts';
import { Interactions } from './interactions.ts';

/** From a click on the banner to the next picture of the page, ms. */
export async function measureBanner(visitor: Visitor, clicks: number): Promise<Ms[]> {
  const site = await openSite(nginx, 'banner-clicks');
  try {
    await site.upstream.goesDown();
    const tab = await visitor.open(site.url('/cart'));
    await tab.banner.appears();
    const interactions = await Interactions.watch(tab.page);
    for (let click = 0; click < clicks; click += 1) {
      await tab.banner.click('Stop');
      await tab.banner.says(/Stopped/);
      await tab.banner.click('Resume');
      await tab.banner.says(/Next try|Trying/);
    }
    return [...(await interactions.takeMs())];
  } finally {
    await visitor.leaves();
    await site.close();
  }
}
