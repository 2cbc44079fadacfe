import { expect } from 'vitest';
import type { OwnerPage } from '../browsers/owner-page.ts';
import { takeFile } from '../browsers/take-file.ts';
import { until } from '../browsers/until.ts';
import { nginx } from '../gateways/nginx.ts';
import { story } from '../story.ts';

/** As nginx writes it (test/fixtures/logs/nginx-error.log). */
const REFUSED =
  '2026/11/21 10:00:01 [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: shop.example, request: "GET /cart HTTP/1.1", upstream: "http://127.0.0.1:9/cart", host: "shop.example"';

/** Each section, and what there is to read in it when a page behind nginx has failed. */
const SECTIONS: ReadonlyArray<readonly [name: string, words: RegExp]> = [
  ['This failure', /HTTP 502[^]*nginx[^]*The headers, one by one/],
  ['Upstream check', /Where to look/],
  ['DNS', /What public resolvers say/],
  ['Time-outs', /proxy_read_timeout/],
  ['Checklist', /Retry-After/],
];

story('the owner’s bench: from the popup to every section, about the page that fails', async ({ visitor, openSite }) => {
  const shop = await openSite(nginx);
  await shop.upstream.goesDown();
  const tab = await visitor.open(shop.url('/cart'));
  await tab.banner.appears();
  const popup = await visitor.openPopup(tab);
  await popup.click('I run this site');
  await until('the bench is open for this tab', async () =>
    (await visitor.backstage.tabs()).some(({ url = '' }) => url.endsWith(`/owner/index.html?tab=${tab.id}`)));

  const bench = await visitor.openOwner(tab);
  const barriers: string[] = [];
  for (const [name, words] of SECTIONS) {
    await bench.goTo(name);
    await bench.says(words);
    await visitor.takesPictures(bench, `owner-${name.toLowerCase().replaceAll(' ', '-')}`);
    barriers.push(...(await visitor.findsBarriers(bench, name)));
  }
  await readsLogs(bench);
  await visitor.takesPictures(bench, 'owner-logs');
  barriers.push(...(await visitor.findsBarriers(bench, 'Logs')));
  await passesOn(bench, new URL(tab.page.url()));
  await visitor.takesPictures(bench, 'owner-report');
  barriers.push(...(await visitor.findsBarriers(bench, 'Report')));
  expect(barriers).toEqual([]);
});

async function readsLogs(bench: OwnerPage): Promise<void> {
  await bench.goTo('Logs');
  await bench.press('Paste lines instead');
  await bench.types(`${REFUSED}\nnobody knows this line\n`);
  await bench.press('Read these lines');
  await bench.says(/(?=.*Read other logs)(?=.*127\.0\.0\.1:9).*\/cart/s);
}

/** The report still knows what was read in another section, and gives it away only when asked. */
async function passesOn(bench: OwnerPage, { host, origin }: URL): Promise<void> {
  await bench.goTo('Report');
  const report = await bench.writes(/^## Logs$/m);
  expect(report).toContain(`# HTTP 502: \`${host}\``);
  expect(report).toContain(`\`GET ${origin}/cart\``);
  expect(report).toMatch(/`nginx` wrote this page/);
  expect(report).toContain('Nothing was listening at the upstream');
  expect(report).not.toContain('connect() failed');

  await bench.ticks('Log lines and pasted text');
  const whole = await bench.writes(/connect\(\) failed/);
  expect(await bench.copies('Copy')).toBe(whole);
  const file = await takeFile(bench.page, () => bench.press('Save as a file'));
  expect(file.name).toMatch(/^rebound-report-.+\.md$/);
  expect(file.text).toBe(whole);
}
