import { expect } from 'vitest';
import { onFailingPage, SHOP } from '../check-scene.ts';
import type { OwnerPage } from '../browsers/owner-page.ts';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import type { Internet } from '../internet/internet.ts';
import { startAfresh } from '../start-afresh.ts';
import { story } from '../story.ts';

const RESOLVERS = ['cloudflare-dns.com', 'dns.google'];
const TOLD = /This tells the name of your site to: Cloudflare DNS and Google DNS\./;
/** The addresses are from networks far apart, and set aside for documentation (RFC 5737). */
const HERE = '192.0.2.10';
const THERE = '203.0.113.20';

/** The records of a type, once the section shows any. */
async function shown(bench: OwnerPage, type: string) {
  return until(`the bench shows ${type} records`, async () => (await bench.records()).find(({ heading }) => heading.split(/\s/)[0] === type));
}

function expectOnlyNamesLeft({ log }: Internet): void {
  expect(log.hosts(), log.toString()).toEqual([...RESOLVERS, SHOP].toSorted());
  for (const { host, method, path, headers, body } of log.requests) {
    expect(method, host).toBe('GET');
    expect(JSON.stringify([decodeURIComponent(path), headers, body]), host).not.toMatch(/cart|basket|secret/);
    for (const name of ['cookie', 'authorization', 'referer']) expect(headers, host).not.toHaveProperty(name);
  }
}

story('the owner’s bench, DNS: nothing leaves before the yes; after it the resolvers stand side by side', async (stage) => {
  const { visitor, internet } = stage;
  const { cloudflareDns, googleDns } = internet.services;
  const everywhere = { A: [HERE], MX: ['10 mail.rebound-story.com.'], NS: ['ns1.rebound-story.com.', 'ns2.rebound-story.com.'] };
  cloudflareDns.knows(everywhere);
  googleDns.knows(everywhere);
  const { tab } = await onFailingPage(stage);
  const bench = await visitor.openOwner(tab);
  await bench.goTo('DNS');
  await bench.says(TOLD);
  expect(internet.log.hosts(), 'the question stands').toEqual([SHOP]);
  await bench.goTo('Checklist');
  await bench.goTo('DNS');
  await bench.says(TOLD);
  expect(internet.log.hosts(), 'who goes elsewhere has not said yes').toEqual([SHOP]);

  await bench.press('Ask them');
  expect(await shown(bench, 'A')).toMatchObject({
    heading: 'A 2 of 2 agree',
    isFault: false,
    verdict: expect.stringContaining('All that answered say the same.') as string,
    rows: [['Cloudflare DNS', HERE, expect.any(String)], ['Google DNS', HERE, expect.any(String)]],
  });
  expect((await shown(bench, 'MX')).rows.map(([, answer]) => answer)).toEqual(['10 mail.rebound-story.com', '10 mail.rebound-story.com']);
  expect(await shown(bench, 'NS')).toMatchObject({ heading: 'NS 2 of 2 agree' });
  expect(await shown(bench, 'CNAME')).toMatchObject({ isFault: false, verdict: 'There is no such record.' });
  expect((await bench.records()).map(({ heading }) => heading.split(/\s/)[0])).toEqual(['A', 'AAAA', 'CNAME', 'MX', 'NS']);
  expectOnlyNamesLeft(internet);
  await visitor.takesPictures(bench, 'owner-dns-agree');

  internet.log.forget();
  await bench.choose('Google DNS');
  await bench.says(/This tells the name of your site to: Cloudflare DNS\./);
  await bench.press('Ask them');
  await until('only one is in the table', async () => (await shown(bench, 'A')).rows.length === 1);
  expect(internet.log.hosts().filter((host) => host !== SHOP), 'who was left out is not told').toEqual(['cloudflare-dns.com']);
});

story('the owner’s bench, DNS: what a CDN answers is no fault, what nothing explains is; who keeps silent is named', async (stage) => {
  const { visitor, internet } = stage;
  const { cloudflareDns, googleDns } = internet.services;
  const { tab } = await onFailingPage(stage);
  const bench = await visitor.openOwner(tab);
  await bench.goTo('DNS');

  cloudflareDns.knows({ CNAME: ['d111.cloudfront.net.'], A: [HERE] });
  googleDns.knows({ CNAME: ['d111.cloudfront.net.'], A: [THERE] });
  await bench.press('Ask them');
  expect(await shown(bench, 'A')).toMatchObject({
    heading: 'A 1 of 2 agree',
    isFault: false,
    verdict: expect.stringContaining('They differ, as they should') as string,
    rows: [['Cloudflare DNS', expect.stringContaining(HERE) as string, '60 min'], ['Google DNS', expect.stringContaining(THERE) as string, '60 min']],
  });
  await visitor.takesPictures(bench, 'owner-dns-cdn');
  expect(await visitor.findsBarriers(bench, 'DNS, answered')).toEqual([]);

  cloudflareDns.knows({ A: [HERE] });
  googleDns.knows({ A: [THERE] });
  await bench.press('Ask them');
  await bench.says(/They differ, and nothing here explains it/);
  expect(await shown(bench, 'A')).toMatchObject({ heading: 'A 1 of 2 agree', isFault: true });

  googleDns.becomes('silent');
  await bench.press('Ask them');
  await bench.says(/Asking…/);
  // Nobody has to stand by while they are asked.
  await bench.goTo('Checklist');
  await bench.goTo('DNS');
  expect(await shown(bench, 'A')).toMatchObject({
    heading: 'A 1 of 1 agree',
    isFault: false,
    rows: [['Cloudflare DNS', HERE, '60 min'], ['Google DNS', 'no answer', '']],
  });
  await visitor.takesPictures(bench, 'owner-dns-silent');
});

story('the owner’s bench, DNS: about a private window, nothing that was asked or answered is remembered', async ({ visitor, internet, openPublicSite }) => {
  const { backstage, engine } = visitor;
  await startAfresh(visitor);
  const shop = await openPublicSite(nginx);
  await shop.upstream.goesDown();
  const before = JSON.stringify(await backstage.stored('local'));
  const secret = await visitor.adopt(() => engine.openPrivateWindow(shop.url('/private')));
  await secret.banner.says(/isn’t answering properly/);
  const bench = await visitor.openOwner(secret);
  await bench.goTo('DNS');
  await bench.says(TOLD);
  expect(internet.log.hosts()).toEqual([SHOP]);
  await bench.press('Ask them');
  expect((await shown(bench, 'A')).rows).toHaveLength(2);

  expect(JSON.stringify(await backstage.stored('local'))).toBe(before);
  expect(JSON.stringify(await backstage.stored('session'))).not.toMatch(/cloudflare|dns\.google|93\.184\.215\.14/);
  expect(await bench.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  internet.log.forget();
  const again = await visitor.openOwner(secret);
  await again.goTo('DNS');
  await again.says(TOLD);
  expect(await again.records(), 'the yes counted once').toEqual([]);
  expect(internet.log.requests).toEqual([]);
});
