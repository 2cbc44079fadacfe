import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { page, type ReceivedRequest } from '../gateways/upstream.ts';
import { DOUBLE_MS } from '../page-comes-back.ts';
import { story } from '../story.ts';

const CALL_BACK = '/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj';

/** An identity provider's call-back: whoever comes first gets the session. */
function acceptsOnce() {
  let accepted = 0;
  return ({ path }: ReceivedRequest) => {
    if (!path.startsWith('/callback')) return {};
    accepted += 1;
    return accepted === 1 ? { body: page('You are signed in') } : { status: 400, body: page('This code was used before') };
  };
}

story('an address that works once is not used up by a quiet probe: the tab itself tries', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers(acceptsOnce());
  await shop.upstream.goesDown();

  const tab = await visitor.open(shop.url(CALL_BACK));
  await tab.banner.appears();
  await shop.log.until(({ secFetchDest, status }) => secFetchDest === 'document' && status === 502, 2);
  await shop.upstream.comesUp();

  await tab.shows('You are signed in');
  await tab.banner.disappears();
  await shop.log.staysQuiet(DOUBLE_MS);
  expect(shop.log.probes, shop.log.toString()).toEqual([]);
  expect(shop.upstream.received.filter(({ path }) => path === CALL_BACK)).toHaveLength(1);
  expect(shop.log.pageLoads.at(-1)).toMatchObject({ status: 200, cacheControl: 'no-cache' });
});
