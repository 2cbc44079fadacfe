import { nginx } from '../gateways/nginx.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';

story('an empty 502: on the browser’s own error page, badge and popup carry the message', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ status: 502, body: '' });

  const tab = await visitor.open(shop.url('/cart'));
  await visitor.sees(tab, 'a badge');
  const popup = await visitor.openPopup(tab);
  await popup.shows('waiting');
  await popup.says(/isn’t answering properly/);
  await popup.offers('Try now');
  await visitor.takesPictures(popup, 'popup-waiting');
  await shop.log.until((request) => request.status === 502 && request.secFetchDest === 'empty');
  shop.upstream.answers({});

  await pageComesBack(visitor, shop, tab);
  await popup.shows('healthy');
  await visitor.takesPictures(popup, 'popup-back-again');
});
