import { expect } from 'vitest';
import { CART, onFailingPage, SHOP } from '../check-scene.ts';
import { nginx } from '../gateways/nginx.ts';
import { startAfresh } from '../start-afresh.ts';
import { story } from '../story.ts';
import { measurementsAskedFor } from '../what-left.ts';

const NEWS = 'news.rebound-story.com';

story('is it just me: nothing leaves before the yes, nor after "Not now"', async (stage) => {
  const { visitor, internet } = stage;
  const { tab, shop } = await onFailingPage(stage);

  await tab.banner.click('Is it just me?');
  await tab.banner.says(/Check once.*Always allow.*Not now/);
  const asked = shop.log.probes.length;
  await shop.log.until(({ secFetchDest }) => secFetchDest === 'empty', asked + 1);
  expect(internet.log.hosts(), 'the question stands').toEqual([SHOP]);

  await tab.banner.click('Not now');
  await tab.banner.says(/Is it just me\?/);
  const popup = await visitor.openPopup(tab);
  await popup.shows('waiting', 'probing');
  await popup.offers('Is it just me?');
  expect(internet.log.hosts(), 'the answer is no').toEqual([SHOP]);
  expect(shop.log.probes.filter(({ path }) => path !== CART), 'not even the site’s front page was asked for').toEqual([]);
});

story('is it just me: "Always allow" is kept, in private windows it counts for nothing', async (stage) => {
  const { visitor, internet, openPublicSite } = stage;
  const { engine } = visitor;
  try {
    const { tab } = await onFailingPage(stage);
    await tab.banner.click('Is it just me?');
    await tab.banner.click('Always allow');
    await tab.banner.says(/It looks like it’s just you/);

    const news = await openPublicSite(nginx, { name: NEWS });
    await news.upstream.goesDown();
    const other = await visitor.open(news.url('/today'));
    await other.banner.click('Is it just me?');
    await other.banner.says(/It looks like it’s just you: news\.rebound-story\.com answers elsewhere\./);
    expect(measurementsAskedFor(internet)).toBe(2);

    internet.log.forget();
    const secret = await visitor.adopt(() => engine.openPrivateWindow(news.url('/private')));
    await secret.banner.click('Is it just me?');
    const question = await secret.banner.says(/told the name news\.rebound-story\.com.*Check once/);
    expect(question).not.toContain('Always allow');
    expect(internet.log.hosts().filter((host) => host !== NEWS && host !== SHOP)).toEqual([]);

    await secret.close();

    const settings = await visitor.openSettings();
    await settings.hasChosen('Check at once');
    await settings.choose('Ask me each time');
    await other.lookAt();
    await other.banner.click('Close');
    await other.banner.click('Is it just me?');
    await other.banner.says(/told the name news\.rebound-story\.com.*Always allow/);
  } finally {
    await startAfresh(visitor);
  }
});
