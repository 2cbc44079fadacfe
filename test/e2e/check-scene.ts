import type { Popup } from './browsers/popup.ts';
import type { Tab } from './browsers/tab.ts';
import { nginx } from './gateways/nginx.ts';
import type { Site } from './gateways/site.ts';
import type { Stage } from './story.ts';

/** The public site that these stories ask about. */
export const SHOP = 'shop.rebound-story.com';
/** Its failing page; what stands behind the host name is nobody else's business. */
export const CART = '/cart?basket=secret-7';

/** A visitor in front of a failing page of a public site: the server behind the gateway is down. */
export async function onFailingPage(stage: Stage, path = CART): Promise<{ readonly shop: Site; readonly tab: Tab }> {
  const { visitor, openPublicSite } = stage;
  const shop = await openPublicSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url(path));
  await tab.banner.says(/isn’t answering properly/);
  return { shop, tab };
}

/** The popup on a healthy page of this computer, with the form for any address open. The shop is well. */
export async function atAddressForm({ visitor, openPublicSite, openSite }: Stage): Promise<Popup> {
  await openPublicSite(nginx);
  const site = await openSite(nginx);
  const tab = await visitor.open(site.url('/'));
  const popup = await visitor.openPopup(tab);
  await popup.shows('healthy');
  await popup.click('Is it down?');
  return popup;
}

/** "Is it down?" for this address, up to the question whether others may be told its name. */
export async function askAbout(popup: Popup, address: string): Promise<void> {
  await popup.type('Address of a site', address);
  await popup.click('Check');
}
