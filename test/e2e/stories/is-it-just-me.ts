import { expect } from 'vitest';
import { askAbout, atAddressForm, CART, onFailingPage } from '../check-scene.ts';
import type { LoggedRequest } from '../gateways/request-log.ts';
import { page } from '../gateways/upstream.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { story } from '../story.ts';
import { measurementsAskedFor } from '../what-left.ts';

/** A site that is known to be down for everyone is tried no more often than this. */
const UNHURRIED_GAP_MS = 15_000;

const isFailedCart = ({ path, status }: LoggedRequest) => path === CART && status === 502;

story('is it just me: down for everyone, asked and shown in the banner; when it answers again, the page is back at once', async (stage) => {
  const { visitor, internet } = stage;
  const { tab, shop } = await onFailingPage(stage);
  internet.world.isDownEverywhere();

  await tab.banner.click('Is it just me?');
  await tab.banner.says(/told the name shop\.rebound-story\.com, not which page\..*To: Globalping, Cloudflare DNS,? and Google DNS/);
  await visitor.takesPictures(tab, 'check-banner-consent');
  await tab.banner.click('Check once');
  await tab.banner.says(/It’s not just you: shop\.rebound-story\.com is down for everyone\..*See why/);
  await visitor.takesPictures(tab, 'check-banner-down');
  const popup = await visitor.openPopup(tab);
  await popup.says(/down for everyone.*Not reached from 8 of 8 places.*\bSure\b/s);
  await visitor.takesPictures(popup, 'check-popup-down');

  // The unhurried wait has just begun, so a busy computer has time for the check.
  await tab.banner.says(/Next try in 1[4-9] sec/);
  await shop.upstream.comesUp();
  internet.world.reachesEverywhere();
  await tab.banner.click('Check again');
  await tab.banner.says(/shop\.rebound-story\.com answers again\./);
  await pageComesBack(visitor, shop, tab);
  const lastFailed = shop.log.probes.findLast(isFailedCart);
  const back = shop.log.pageLoads.at(-1);
  expect((back?.at ?? 0) - (lastFailed?.at ?? 0)).toBeLessThan(UNHURRIED_GAP_MS);

  await shop.upstream.goesDown();
  await tab.reload();
  const anew = await tab.banner.says(/isn’t answering properly.*More help/);
  expect(anew, 'what was found out about the failure before says nothing about this one').not.toContain('answers again');
  await tab.banner.says(/Is it just me\?/);
});

story('is it just me: checked again and again in the banner, while the world changes', async (stage) => {
  const { visitor, internet } = stage;
  const { tab, shop } = await onFailingPage(stage);
  const { world, services } = internet;

  world.isDownIn('EU');
  await tab.banner.click('Is it just me?');
  await tab.banner.click('Check once');
  await tab.banner.says(/It’s not just you: shop\.rebound-story\.com fails in some parts of the world\..*Check again/);
  await visitor.takesPictures(tab, 'check-banner-regions');

  world.reachesEverywhere();
  await tab.banner.click('Check again');
  await tab.banner.says(/It looks like it’s just you: shop\.rebound-story\.com answers elsewhere\..*Check again/);
  await visitor.takesPictures(tab, 'check-banner-just-you');

  shop.upstream.answers(({ path }) => (path === '/' ? {} : { status: 502, body: page('Bad Gateway') }));
  await shop.upstream.comesUp();
  await tab.banner.click('Check again');
  await tab.banner.says(/Only this page fails: the front page of shop\.rebound-story\.com answers, here and elsewhere\..*Check again/);
  await visitor.takesPictures(tab, 'check-banner-this-page');
  expect(measurementsAskedFor(internet), 'no second question, but a measurement for each click').toBe(3);

  await shop.upstream.goesDown();
  services.allBecome('gone');
  await tab.banner.click('Check again');
  await tab.banner.says(/It’s your connection: nothing else answers either\..*Check again/);
  await visitor.takesPictures(tab, 'check-banner-your-network');
});

story('is it just me: the front page fails here and nowhere else, and the popup says why it thinks so', async (stage) => {
  const { visitor } = stage;
  const { tab } = await onFailingPage(stage, '/');
  const popup = await visitor.openPopup(tab);

  await popup.click('Is it just me?');
  await popup.says(/told the name shop\.rebound-story\.com, not which page/);
  await popup.click('Check once');
  const told = await popup.says(/It looks like it’s just you.*Checked at/s);
  expect(told).toContain('Your own connection works: others answer you.');
  expect(told).toContain('Reached from 8 of 8 places.');
  expect(told).toContain('A fresh request from this computer failed too.');
  expect(told, 'like was compared with like').not.toContain('Others were asked for the front page');
  await visitor.takesPictures(popup, 'check-popup-just-you');
});

story('is it just me: a name that exists nowhere', async (stage) => {
  const { visitor, internet } = stage;
  internet.world.hasNameTrouble('no-such-name');
  const popup = await atAddressForm(stage);

  await askAbout(popup, 'https://no-such-shop.com/');
  await popup.click('Check once');
  await popup.says(/The name no-such-shop\.com leads nowhere, for anyone\..*No address for this name at Cloudflare DNS and Google DNS\./s);
  await visitor.takesPictures(popup, 'check-popup-name');
});
