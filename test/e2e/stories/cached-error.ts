import { nginx } from '../gateways/nginx.ts';
import { page } from '../gateways/upstream.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';

story('an error page that may be kept for an hour does not hide that the site is back', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ status: 502, headers: { 'Cache-Control': 'public, max-age=3600' }, body: page('Bad Gateway') });

  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  shop.upstream.answers({});

  await pageComesBack(visitor, shop, tab);
});
