import { expect } from 'vitest';
import { stickyNginx } from '../gateways/nginx.ts';
import { HEALTHY_HEADING } from '../gateways/upstream.ts';
import { story } from '../story.ts';

story('the guide: a private window works while the ordinary one fails, and the guide draws its conclusion', async ({ visitor, openSite }) => {
  const shop = await openSite(stickyNginx);
  shop.upstream.answers(({ path }) => (path === '/sign-in' ? { headers: { 'set-cookie': 'server=gone; Path=/; Max-Age=3600' } } : {}));
  const tab = await visitor.open(shop.url('/sign-in'));
  await tab.goTo(shop.url('/cart'));
  await tab.banner.says(/isn’t answering properly/);

  const popup = await visitor.openPopup(tab);
  await popup.unfold(/more steps? to try$/);
  await popup.unfold('Open it in a private window');
  await visitor.takesPictures(popup, 'guide-private-window');
  const hidden = await visitor.adoptOpened(shop.url('/cart'), () => popup.click('Open private window'));
  await hidden.shows(HEALTHY_HEADING);
  expect((await visitor.backstage.tabs()).find(({ id }) => id === hidden.id)).toMatchObject({ incognito: true });
  expect(shop.upstream.received.at(-1)?.headers.cookie, 'the private window has no cookies').toBeUndefined();
  expect(await tab.heading(), 'the ordinary window fails on').toBe('502 Bad Gateway');

  await popup.click('It works there');
  await popup.says(/Open it in a private window\s+It works there/);
  // What the conclusion leads to is not folded away.
  await popup.says(/What you can do(?:(?!more steps? to try)[^])*Clear this site’s cookies and data[^]*more steps? to try/);
  await visitor.takesPictures(popup, 'guide-works-in-private');
  await popup.unfold('Clear this site’s cookies and data');
  await popup.click('Clear cookies and data');
  await popup.click('Clear and sign out');
  await tab.shows(HEALTHY_HEADING);
  await popup.says(/That fixed it: Clear this site’s cookies and data/);
  await visitor.takesPictures(popup, 'guide-fixed');
  expect(await visitor.findsBarriers(popup, 'popup after a step has fixed the page')).toEqual([]);
  expect(shop.upstream.received.at(-1)?.headers.cookie).toBeUndefined();
});
