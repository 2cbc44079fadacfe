import { expect } from 'vitest';
import { askAbout, atAddressForm } from '../check-scene.ts';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import { story } from '../story.ts';

/** Addresses nobody outside may hear of, the host they lead to, and the reason that the popup gives. */
const NOT_PUBLIC = [
  ['http://intranet/', 'intranet', /Names like this one are kept for private use\./],
  ['http://wiki/', 'wiki', /A name without a dot is known in your own network only\./],
  ['http://10.0.0.5/', '10.0.0.5', /The address belongs to a private network\./],
  ['http://printer.local/', 'printer.local', /Names like this one are kept for private use\./],
  ['http://printer.local./', 'printer.local', /Names like this one are kept for private use\./],
  ['http://Drücker.local/', 'xn--drcker-4ya.local', /Names like this one are kept for private use\./],
  ['http://１０。0.0.5/', '10.0.0.5', /The address belongs to a private network\./],
  ['http://[fd12:3456:789a::20]/', '[fd12:3456:789a::20]', /The address belongs to a private network\./],
] as const;

story('is it just me: of a site that is not public nobody outside hears anything', async (stage) => {
  const { internet } = stage;
  const popup = await atAddressForm(stage);

  for (const [address, host, reason] of NOT_PUBLIC) {
    internet.log.forget();
    await askAbout(popup, address);
    const told = await popup.says(new RegExp(`is not a public site, so nobody outside can be asked\\..*${reason.source}.*Checked at`, 's'));
    expect(told, address).not.toContain('Check once');
    expect(told, 'there are no pages outside to look at').not.toContain('Look elsewhere');
    expect(internet.log.requests, address).toEqual([]);
    // The site itself may be asked, as its own address bar would.
    expect(internet.log.hosts().filter((each) => each.replace(/\.$/, '') !== host), address).toEqual([]);
    await popup.click('Close');
    await until('the answer is closed', async () => !(await popup.text()).includes('Checked at'));
  }
});

story('is it just me: a failing page of this computer is looked at from here, without a question', async (stage) => {
  const { visitor, openSite, internet } = stage;
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));

  await tab.banner.click('Is it just me?');
  await tab.banner.says(/localhost:\d+ is not a public site, so nobody outside can be asked\..*Check again/);
  const popup = await visitor.openPopup(tab);
  await popup.says(/Names like this one are kept for private use\..*A fresh request from this computer failed too\./s);
  await visitor.takesPictures(popup, 'check-popup-not-public');
  expect(internet.log.hosts()).toEqual([]);
});
