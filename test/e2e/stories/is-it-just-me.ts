import { expect } from 'vitest';
import type { Popup } from '../browsers/popup.ts';
import { nginx } from '../gateways/nginx.ts';
import type { Internet } from '../internet/internet.ts';
import { type Stage, story } from '../story.ts';

const HOST = 'shop.rebound-story.com';
const GLOBALPING = 'api.globalping.io';
const WORLD = [GLOBALPING, 'cloudflare-dns.com', 'dns.google'];
const CONTROLS = ['cp.cloudflare.com', 'www.gstatic.com'];

/** A visitor on a failing page of a public site. */
async function onFailingPage({ visitor, openPublicSite }: Stage) {
  const shop = await openPublicSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart?basket=secret-7'));
  await tab.banner.says(/isn’t answering properly/);
  return { shop, tab };
}

story('is it just me: down for everyone, asked and shown in the banner', async (stage) => {
  const { visitor, internet } = stage;
  const { tab } = await onFailingPage(stage);
  internet.world.isDownEverywhere();

  await tab.banner.click('Is it just me?');
  await tab.banner.says(/told the name shop\.rebound-story\.com and nothing else.*To: Globalping, Cloudflare DNS,? and Google DNS/);
  expect(internet.log.hosts()).toEqual([HOST]);
  await visitor.takesPictures(tab, 'check-banner-consent');

  await tab.banner.click('Check once');
  await tab.banner.says(/It’s not just you: shop\.rebound-story\.com is down for everyone\..*See why/);
  await visitor.takesPictures(tab, 'check-banner-down');
  expectOnlyTheName(internet);

  const popup = await visitor.openPopup(tab);
  await popup.says(/down for everyone.*Not reached from 8 of 8 places/s);
  await visitor.takesPictures(popup, 'check-popup-down');
});

/** What left the browser: to whom, and nothing but the site's name. */
function expectOnlyTheName(internet: Internet): void {
  expect(internet.log.hosts().toSorted()).toEqual([HOST, ...WORLD, ...CONTROLS].toSorted());
  for (const host of [...WORLD, ...CONTROLS]) {
    for (const { path, headers, body } of internet.log.requestsTo(host)) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(`${decodeURIComponent(path)} ${body}`).not.toMatch(/cart|basket|secret/);
      if (CONTROLS.includes(host)) expect(path).toBe('/generate_204');
    }
  }
}
