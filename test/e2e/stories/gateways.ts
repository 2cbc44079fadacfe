import { expect } from 'vitest';
import type { GatewayKind } from '../gateways/gateway.ts';
import { haproxy } from '../gateways/haproxy.ts';
import { hastyNginx, nginx } from '../gateways/nginx.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import type { Upstream } from '../gateways/upstream.ts';
import { expectQuietProbes, pageComesBack } from '../page-comes-back.ts';
import { type Stage, story } from '../story.ts';

const SLOWER_THAN_THE_GATEWAY_WAITS = { afterMs: 1_500 };

story('nginx 502: while the upstream is down it is asked quietly, then the page comes back', async (stage) => {
  const { visitor } = stage;
  const shop = await stage.openSite(nginx);
  await shop.upstream.goesDown();

  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.says(/isn’t answering properly/);
  await tab.banner.isInPlace();
  await visitor.sees(tab, 'a badge');
  await visitor.takesPictures(tab, 'banner-waiting');
  await shop.log.until((request) => request.status === 502 && request.secFetchDest === 'empty');
  await shop.upstream.comesUp();

  await pageComesBack(visitor, shop, tab);
  expect(shop.log.pageLoads.map(({ status }) => status)).toEqual([502, 200]);
  expectQuietProbes(shop, '/cart');
});

story('nginx 504: the upstream is too slow for the gateway, then quick again', (stage) =>
  comesBackFrom(504, stage, hastyNginx, (upstream) => upstream.answers(SLOWER_THAN_THE_GATEWAY_WAITS)));

story('HAProxy 503: no server is left, then one is', (stage) =>
  comesBackFrom(503, stage, haproxy, (upstream) => upstream.goesDown()));

story('HAProxy 504: the server is too slow, then quick again', (stage) =>
  comesBackFrom(504, stage, haproxy, (upstream) => upstream.answers(SLOWER_THAN_THE_GATEWAY_WAITS)));

async function comesBackFrom(
  status: number,
  { visitor, openSite }: Stage,
  gateway: GatewayKind,
  breaks: (upstream: Upstream) => Promise<void> | void,
): Promise<void> {
  const shop = await openSite(gateway);
  await breaks(shop.upstream);

  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  expect((await shop.log.until(isPageLoad)).map((request) => request.status)).toEqual([status]);
  shop.upstream.answers({});
  await shop.upstream.comesUp();

  await pageComesBack(visitor, shop, tab);
  expectQuietProbes(shop, '/cart');
}
