import { nginx, nginxThatCallsItSuccess } from '../gateways/nginx.ts';
import { page } from '../gateways/upstream.ts';
import { story } from '../story.ts';

story('page trouble: an error page that calls itself a success', async ({ visitor, openSite }) => {
  const shop = await openSite(nginxThatCallsItSuccess);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  const popup = await visitor.openPopup(tab);
  await popup.says(/calls it a success/);
  console.log(await popup.text());
  await visitor.takesPictures(popup, 'trouble-soft');
});

story('page trouble: the page works, and what it asks for fails', async ({ visitor, openSite }) => {
  const api = await openSite(nginx);
  const shop = await openSite(nginx);
  await api.upstream.goesDown();
  api.upstream.answers({ status: 502 });
  const asks = `<script>for (let i = 0; i < 3; i += 1) fetch('${'/'}api/' + i).catch(() => 0);</script>`;
  shop.upstream.answers(({ path }) => (path.startsWith('/api/') ? { status: 502, body: 'no' } : { body: page('The shop is open', asks) }));
  const tab = await visitor.open(shop.url('/cart'));
  const popup = await visitor.openPopup(tab);
  await popup.says(/3 of its requests/);
  console.log(await popup.text());
  await visitor.takesPictures(popup, 'trouble-api');
});
