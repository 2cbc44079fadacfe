import { expect } from 'vitest';
import { onFailingPage } from '../check-scene.ts';
import { nginx } from '../gateways/nginx.ts';
import { HEALTHY_HEADING, type Script } from '../gateways/upstream.ts';
import { story } from '../story.ts';

/** A site that breaks for whoever carries this cookie. */
const BROKEN_COOKIE: Script = ({ path, headers }) => {
  if (path === '/sign-in') return { headers: { 'set-cookie': 'session=broken; Path=/; Max-Age=3600' } };
  return /session=broken/.test(headers.cookie ?? '') ? { status: 502, body: 'upstream broke' } : {};
};

story('the guide: a broken cookie, which only clearing this site’s data mends', async ({ visitor, openSite }) => {
  const other = await openSite(nginx);
  other.upstream.answers({ headers: { 'set-cookie': 'kept=yes; Path=/; Max-Age=3600' } });
  const elsewhere = await visitor.open(other.url('/'));
  const shop = await openSite(nginx);
  shop.upstream.answers(BROKEN_COOKIE);
  const tab = await visitor.open(shop.url('/sign-in'));
  await tab.goTo(shop.url('/cart'));
  await tab.banner.says(/isn’t answering properly/);

  const popup = await visitor.openPopup(tab);
  await popup.unfold('Reload past the cache');
  await popup.click('Reload now');
  await popup.says(/Reload past the cache\s+No change/);
  await visitor.takesPictures(popup, 'guide-tried');
  await popup.unfold(/more steps? to try$/);
  await popup.unfold('Clear this site’s cookies and data');
  await popup.click('Clear cookies and data');
  await popup.says(/You will be signed out of/);
  await popup.click('Clear and sign out');

  await tab.shows(HEALTHY_HEADING);
  await elsewhere.goTo(other.url('/again'));
  expect(other.upstream.received.at(-1)?.headers.cookie).toBe('kept=yes');
  expect(shop.upstream.received.at(-1)?.headers.cookie).toBeUndefined();
});

story('the guide: down for everyone folds the pointless steps away, with the reason', async (stage) => {
  const { visitor, internet } = stage;
  const { tab } = await onFailingPage(stage);
  internet.world.isDownEverywhere();
  const popup = await visitor.openPopup(tab);
  await popup.unfold('Find out whether it is just you');
  await popup.click('Is it just me?');
  await popup.click('Check once');
  await popup.says(/down for everyone/);
  await popup.unfold('Not worth trying now');
  await popup.says(/Restart the router\s+The site is down for everyone: nothing on your side helps\./);
  expect(await popup.hasButton('Clear cookies and data')).toBe(false);
  await visitor.takesPictures(popup, 'guide-down-for-everyone');
});

story('the guide: what was tried is kept when the popup closes and the background ends', async (stage) => {
  const { visitor } = stage;
  const { tab } = await onFailingPage(stage);
  const popup = await visitor.openPopup(tab);
  await popup.unfold('Reload past the cache');
  await popup.click('Reload now');
  await popup.says(/Reload past the cache\s+No change/);
  await popup.page.close();
  await visitor.engine.stopBackground();
  const again = await visitor.openPopup(tab);
  await again.says(/Reload past the cache\s+No change/);
  await again.says(/shop\.rebound-story\.com/);
});

story('on a healthy page the popup has tools: load past the cache, clear this site’s cache', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  shop.upstream.answers({ headers: { 'cache-control': 'max-age=3600' } });
  const tab = await visitor.open(shop.url('/cart'));
  const popup = await visitor.openPopup(tab);
  await popup.click('Clear this site’s cache');
  const done = visitor.engine.kind === 'firefox' ? /Firefox cannot clear the cache of one site/ : /This site’s cache is empty, and the page was loaded anew/;
  await popup.says(done);
  await shop.log.until(() => shop.log.pageLoads.length === 2);
  await visitor.takesPictures(popup, 'popup-tools');
  await popup.click('Reload past the cache');
  await shop.log.until(() => shop.log.pageLoads.length === 3);
  expect(shop.log.pageLoads.map(({ cacheControl }) => cacheControl)).toEqual([undefined, 'no-cache', 'no-cache']);
});
