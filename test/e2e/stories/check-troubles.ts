import { expect } from 'vitest';
import { Stopwatch } from '../browsers/stopwatch.ts';
import { onFailingPage } from '../check-scene.ts';
import { nginx } from '../gateways/nginx.ts';
import { page } from '../gateways/upstream.ts';
import { story } from '../story.ts';
import { GLOBALPING, measurementsAskedFor } from '../what-left.ts';

/** The slowest place answers so late; the others are spread evenly before it. */
const SLOWEST_PLACE_MS = 4_000;

story('is it just me: services in trouble are told of, and are evidence of nothing', async (stage) => {
  const { visitor, internet } = stage;
  const { services } = internet;
  const { tab } = await onFailingPage(stage);
  const popup = await visitor.openPopup(tab);

  services.globalping.becomes('rate-limited', { resetSeconds: 20 * 60 });
  await popup.click('Is it just me?');
  await popup.click('Check once');
  await popup.says(/Can’t tell: too few answers came back\..*No place elsewhere could be asked\..*Checked at/s);
  await popup.explains(/Globalping has had too many questions; again in about 20 min/);
  await visitor.takesPictures(popup, 'check-popup-rate-limited');

  services.globalping.becomes('gone');
  services.cloudflareDns.becomes('gone');
  services.googleDns.becomes('gone');
  await popup.click('Check again');
  await popup.explains(/(?=.*Your connection works).*Globalping could not be reached.*Cloudflare DNS could not be reached.*Google DNS could not be reached/s);
  await popup.says(/Can’t tell: too few answers came back\..*Not sure.*Checked at/s);

  services.allBecome('rubbish');
  await popup.click('Check again');
  await popup.explains(/Globalping gave an answer that makes no sense.*Google DNS gave an answer that makes no sense/s);
  await popup.says(/Can’t tell: too few answers came back\..*Checked at/s);
});

story('is it just me: nobody answers but the site itself, so it is not the line', async (stage) => {
  const { internet, visitor, openPublicSite } = stage;
  const shop = await openPublicSite(nginx);
  shop.upstream.answers(({ path }) => (path === '/' ? {} : { status: 502, body: page('Bad Gateway') }));
  const tab = await visitor.open(shop.url('/cart'));
  internet.services.allBecome('gone');

  await tab.banner.click('Is it just me?');
  await tab.banner.click('Check once');
  await tab.banner.says(/Can’t tell: too few answers came back\..*Check again/);
});

story('is it just me: the first evidence is shown while others are still asked, the verdict after the slowest place', async (stage) => {
  const { visitor, internet } = stage;
  const { tab } = await onFailingPage(stage);
  internet.world.isDownEverywhere();
  internet.services.globalping.slowestPlaceMs = SLOWEST_PLACE_MS;
  const popup = await visitor.openPopup(tab);
  await popup.click('Is it just me?');
  const watch = await Stopwatch.onNextClick(popup.page, {
    evidence: /[1-8] of 8 places have answered|Your connection works|knows the name and its address|fresh request from here/,
    verdict: /down for everyone/,
  });

  await popup.click('Check once');
  const evidenceMs = await watch.ms('evidence');
  const verdictMs = await watch.ms('verdict');
  console.log(`[${visitor.engine.kind}] first evidence ${seconds(evidenceMs)}, verdict ${seconds(verdictMs)}`);
  expect(evidenceMs, 'evidence is shown as it comes').toBeLessThan(verdictMs);
  expect(verdictMs).toBeGreaterThan(SLOWEST_PLACE_MS - 1_000);
});

story('is it just me: the background is stopped while places are still trying, and the verdict comes all the same', async (stage) => {
  const { visitor, internet } = stage;
  const { tab, shop } = await onFailingPage(stage);
  internet.world.isDownEverywhere();
  internet.services.globalping.waitsAfter(4);

  await tab.banner.click('Is it just me?');
  await tab.banner.click('Check once');
  await tab.banner.says(/4 of 8 places have answered/);
  await visitor.engine.stopBackground();
  const read = internet.log.requestsTo(GLOBALPING).length;
  // Any event wakes it.
  const other = await visitor.open(shop.url('/'));
  await other.close();
  internet.services.globalping.goesOn();

  await tab.banner.says(/shop\.rebound-story\.com is down for everyone\..*See why/);
  expect(internet.log.requestsTo(GLOBALPING).length, 'the measurement was read on').toBeGreaterThan(read);
  expect(measurementsAskedFor(internet)).toBe(1);
  const popup = await visitor.openPopup(tab);
  await popup.says(/Not reached from 8 of 8 places/);
});

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
