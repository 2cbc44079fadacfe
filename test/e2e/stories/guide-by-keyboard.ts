import { expect } from 'vitest';
import { Keyboard } from '../browsers/keyboard.ts';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import { story } from '../story.ts';

story('the guide: from the first step to the last and back with the keyboard alone', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  const popup = await visitor.openPopup(tab);
  await popup.says(/What you can do/);
  const keyboard = new Keyboard(popup.page);

  await keyboard.goTo('Stop');
  await keyboard.press('Enter');
  await popup.says(/Stopped\. Rebound leaves this page alone/);
  await keyboard.goTo('Reload past the cache');
  await keyboard.press('Enter');
  await popup.says(/an old error that it has kept/);
  await keyboard.goTo('Reload now');
  await visitor.takesPictures(popup, 'guide-by-keyboard');
  await keyboard.press('Enter');
  await popup.says(/Reload past the cache\s+No change/);
  expect(await shop.log.until(isPageLoad, 2)).toHaveLength(2);
  await until('the button is gone, the keyboard is at its result', async () => (await keyboard.focused()).name === 'Try this again: Reload past the cache');

  await keyboard.goTo(/more steps? to try$/);
  await keyboard.press('Enter');
  await keyboard.goTo('Clear this site’s cookies and data');
  await keyboard.press('Enter');
  await keyboard.goTo('Clear cookies and data');
  await keyboard.press('Enter');
  await popup.says(/Clear and sign out/);
  await keyboard.goTo('Cancel');
  await keyboard.press('Enter');
  await until('the question is gone', async () => !/Clear and sign out/.test(await popup.text()));
  await keyboard.goTo('Tell the site');
  await keyboard.press('Enter');
  await keyboard.goTo('Not worth trying now');
  await keyboard.press('Enter');
  await popup.says(/Restart the router/);
  await keyboard.goTo('Try this again: Reload past the cache', 'back');
  expect(keyboard.visited.filter(({ name, isMarked }) => name !== '' && !isMarked), 'it is always seen where the focus is').toEqual([]);
  expect(keyboard.visited.filter(({ name, isInView }) => name !== '' && !isInView), 'and it is always in view').toEqual([]);

  await keyboard.goTo('Resume', 'back');
  await keyboard.press('Enter');
  await popup.shows('waiting', 'probing');
  await keyboard.goTo('Do something else: Rebound tells you');
  await keyboard.press('Enter');
  await keyboard.goTo('All right');
  // The page is gone before the key is up.
  await keyboard.press('Enter').catch(() => undefined);
  // Firefox lets the toolbar's popup close itself, but not a page that was opened by its address as here.
  if (visitor.engine.kind === 'chromium') await until('the popup has closed', async () => popup.page.isClosed());
});
