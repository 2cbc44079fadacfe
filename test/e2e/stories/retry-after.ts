import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { page } from '../gateways/upstream.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';

const PAUSE_SECONDS = 6;

story('Retry-After: nothing is sent before the moment the site has named', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ status: 503, headers: { 'Retry-After': String(PAUSE_SECONDS) }, body: page('We are busy') });

  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(/asks for a pause/);
  await visitor.takesPictures(tab, 'banner-retry-after');
  shop.upstream.answers({});

  await pageComesBack(visitor, shop, tab);
  const [failed] = shop.log.pageLoads;
  const [first] = shop.log.probes;
  expect((first?.at ?? 0) - (failed?.at ?? 0)).toBeGreaterThanOrEqual(PAUSE_SECONDS * 1000);
});
