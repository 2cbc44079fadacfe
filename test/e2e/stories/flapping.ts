import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import { HEALTHY_HEADING, page } from '../gateways/upstream.ts';
import { DOUBLE_MS } from '../page-comes-back.ts';
import { story } from '../story.ts';

/** For what hangs: four tries in a row, with the gaps between them. */
const LONG_WAIT_MS = 90_000;

story('a site that comes back and fails again is waited for again', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  await shop.upstream.comesUp();
  await tab.shows(HEALTHY_HEADING);
  await tab.banner.disappears();

  await shop.upstream.goesDown();
  await tab.reload();
  await tab.banner.appears();
  await visitor.sees(tab, 'a badge');
  await shop.upstream.comesUp();

  await tab.shows(HEALTHY_HEADING);
  await tab.banner.disappears();
  await shop.log.staysQuiet(DOUBLE_MS);
  expect(shop.log.pageLoads.map(({ status }) => status)).toEqual([502, 200, 502, 200]);
});

story('a site that answers probes but not pages: after two disappointments the page itself is tried', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  let pages = 0;
  shop.upstream.answers(({ headers }) => {
    if (headers['sec-fetch-dest'] !== 'document') return {};
    pages += 1;
    return pages <= 4 ? { status: 502, body: page('Bad Gateway') } : {};
  });

  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();

  await tab.shows(HEALTHY_HEADING, LONG_WAIT_MS);
  await tab.banner.disappears();
  expect((await shop.log.until(isPageLoad, 5)).map(({ status }) => status)).toEqual([502, 502, 502, 502, 200]);
  expect(shop.log.probes, shop.log.toString()).toHaveLength(2);
});
