import { expect } from 'vitest';
import { haproxy } from '../gateways/haproxy.ts';
import { nginx } from '../gateways/nginx.ts';
import { page } from '../gateways/upstream.ts';
import { story } from '../story.ts';

story('diagnosis: HAProxy has no server left; banner and popup say so, and how that is known', async ({ visitor, openSite }) => {
  const shop = await openSite(haproxy);
  await shop.upstream.goesDown();

  const tab = await visitor.open(shop.url('/cart'));
  console.log(await tab.banner.says(/not running/));
  const popup = await visitor.openPopup(tab);
  await popup.unfold('How do we know?');
  console.log(await popup.text());
  await visitor.takesPictures(popup, 'diagnosis-haproxy');
});

story('diagnosis: nginx and a server that refuses', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  const popup = await visitor.openPopup(tab);
  await popup.unfold('How do we know?');
  console.log(await tab.banner.appears());
  console.log(await popup.text());
  await visitor.takesPictures(tab, 'diagnosis-banner');
});

story('diagnosis: nginx waited too long', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ afterMs: 1_500 });
  const tab = await visitor.open(shop.url('/cart'));
  const popup = await visitor.openPopup(tab);
  await popup.unfold('How do we know?');
  console.log(await tab.banner.appears());
  console.log(await popup.text());
});

story('diagnosis: an empty answer', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ status: 502, body: '' });
  const tab = await visitor.open(shop.url('/cart'));
  await visitor.sees(tab, 'a badge');
  const popup = await visitor.openPopup(tab);
  await popup.unfold('How do we know?');
  console.log(await popup.text());
});

story('diagnosis: a page that tries to pass off markup as marks', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ status: 502, headers: { 'Proxy-Status': '"<img src=x onerror=alert(1)>"; error=connection_refused' }, body: page('502 Bad Gateway <b>x') });
  const tab = await visitor.open(shop.url('/cart'));
  const popup = await visitor.openPopup(tab);
  await popup.unfold('How do we know?');
  console.log(await tab.banner.appears());
  console.log(await popup.text());
  expect(1).toBe(1);
});
