import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import { page } from '../gateways/upstream.ts';
import { expectQuietProbes } from '../page-comes-back.ts';
import { story } from '../story.ts';

story('a redirect that leads to a 502: the address that fails is the one that is watched', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  const redirect = { status: 302, headers: { Location: '/welcome' }, body: '' };
  shop.upstream.answers(({ path }) => (path === '/' ? redirect : { status: 502, body: page('Bad Gateway') }));

  const tab = await visitor.open(shop.url('/'));
  await tab.banner.appears();
  await shop.log.until((request) => request.secFetchDest === 'empty');
  shop.upstream.answers(({ path }) => (path === '/' ? redirect : { body: page('Welcome') }));

  await tab.shows('Welcome');
  await tab.banner.disappears();
  await shop.log.until(isPageLoad, 3);
  expect(shop.log.pageLoads.map(({ path, status }) => `${path} ${status}`)).toEqual(['/ 302', '/welcome 502', '/welcome 200']);
  expectQuietProbes(shop, '/welcome');
});
