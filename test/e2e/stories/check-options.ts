import { expect } from 'vitest';
import { askAbout, atAddressForm, SHOP } from '../check-scene.ts';
import { nginx } from '../gateways/nginx.ts';
import { startAfresh } from '../start-afresh.ts';
import { story } from '../story.ts';
import { expectOnlyTheNameLeft } from '../what-left.ts';

story('is it just me: a second opinion that is switched on is asked, and named beforehand', async (stage) => {
  const { visitor, internet } = stage;
  try {
    const settings = await visitor.openSettings();
    await settings.choose('check-host.net');
    await settings.says(/Saved/);
    const popup = await atAddressForm(stage);

    await askAbout(popup, SHOP);
    await popup.says(/To: Globalping, check-host\.net, Cloudflare DNS,? and Google DNS/);
    await popup.click('Check once');
    await popup.says(/is up\..*Reached from 20 of 20 places\..*Checked at/s);
    expectOnlyTheNameLeft(internet, 'check-host.net');
    const [start] = internet.log.requestsTo('check-host.net');
    expect(new URLSearchParams(start?.path.split('?')[1]).get('host')).toBe(`https://${SHOP}/`);
  } finally {
    await startAfresh(visitor);
  }
});

story('is it just me: a checker of one’s own knows about a site of one’s own', async (stage) => {
  const { visitor, internet, openSite } = stage;
  const shop = await openSite(nginx);
  const statusPage = await openSite(nginx);
  statusPage.upstream.answers({ headers: { 'Content-Type': 'application/json' }, body: '{"status":"down"}' });
  await shop.upstream.goesDown();
  try {
    const settings = await visitor.openSettings();
    await settings.type('Name', 'Office status');
    await settings.type('Address', 'status.localhost');
    await settings.click('Add');
    await settings.says(/The address must begin with http:\/\/ or https:\/\//);
    expect(await visitor.findsBarriers(settings, 'settings with a fault')).toEqual([]);
    await settings.type('Address', `${statusPage.origin}/api?host={host}`);
    await settings.click('Add');
    await settings.says(/Office status.*Saved|Saved.*Office status/s);

    const tab = await visitor.open(shop.url('/cart'));
    await tab.banner.click('Is it just me?');
    const question = await tab.banner.says(/told the name .*localhost.*To: /);
    await tab.banner.click('Check once');
    await tab.banner.says(/Office status says it is down, so it is probably not just you\./);
    const asked = statusPage.upstream.received.map(({ path, headers }) => ({ path, cookie: headers.cookie, referer: headers.referer }));
    expect(asked).toEqual([{ path: `/api?host=${new URL(shop.origin).hostname}`, cookie: undefined, referer: undefined }]);
    expect(internet.log.hosts()).toEqual([]);
    expect(question, 'the person hears beforehand who is told').toContain('To: Office status');
  } finally {
    await startAfresh(visitor);
  }
});
