import { expect } from 'vitest';
import type { LinkOut, Popup } from '../browsers/popup.ts';
import { Stopwatch } from '../browsers/stopwatch.ts';
import { until } from '../browsers/until.ts';
import { askAbout, atAddressForm, SHOP } from '../check-scene.ts';
import { story } from '../story.ts';

/** Long enough for a look at the popup while places are still trying. */
const SLOWEST_PLACE_MS = 2_000;
/** After this a resolver that keeps silent is done without. */
const RESOLVER_LIMIT_MS = 5_000;

story('is it down: any address, typed into the popup, while one of the services keeps silent', async (stage) => {
  const { visitor, internet } = stage;
  const popup = await atAddressForm(stage);
  await askAbout(popup, 'what is this');
  await popup.says(/That is not a web address\. Type a name such as example\.com\./);
  const found = [...(await visitor.findsBarriers(popup, 'address form with a fault'))];
  await visitor.takesPictures(popup, 'check-popup-address-fault');

  internet.services.globalping.slowestPlaceMs = SLOWEST_PLACE_MS;
  internet.services.googleDns.becomes('silent');
  await askAbout(popup, SHOP);
  await popup.says(/told the name shop\.rebound-story\.com, not which page/);
  await until('the fault is no longer told', async () => !(await popup.text()).includes('not a web address'));
  expect(internet.log.hosts()).toEqual([]);
  found.push(...(await visitor.findsBarriers(popup, 'asking')));
  await visitor.takesPictures(popup, 'check-popup-consent');

  const watch = await Stopwatch.onNextClick(popup.page, { asking: /Asking around: \d of 8 places have answered/, verdict: /shop\.rebound-story\.com is up\./, end: /Checked at/ });
  await popup.click('Check once');
  // Seen by the page itself: it may be gone when a busy browser gets round to being asked.
  await watch.ms('asking');
  found.push(...(await visitor.findsBarriers(popup, 'running')));
  const endMs = await watch.ms('end');
  expect(endMs).toBeGreaterThan(RESOLVER_LIMIT_MS - 100);
  // Both are moments of the same page, so however slow the computer is.
  expect(await watch.ms('verdict'), 'the verdict does not wait for the silent one').toBeLessThan(endMs);
  await popup.says(/is up\..*Reached from 8 of 8 places\..*The front page answers this computer\..*Sure/s);

  await popup.unfold('How we know');
  await popup.says(/Cloudflare DNS knows the name and its address.*Google DNS did not answer in time/s);
  await expectPlacesAsTable(popup);
  await popup.unfold('Look elsewhere');
  found.push(...(await visitor.findsBarriers(popup, 'done, with everything unfolded')));
  await visitor.takesPictures(popup, 'check-popup-evidence');
  await popup.says(/Downdetector/);
  const links = await popup.links();
  expectToLeadElsewhere(links);
  const asked = internet.log.hosts();
  expect(links.filter(({ href }) => asked.includes(new URL(href).host)), 'nobody learns anything before a click').toEqual([]);
  expect(found).toEqual([]);
});

async function expectPlacesAsTable(popup: Popup): Promise<void> {
  await popup.unfold('Frankfurt');
  await popup.says(/Frankfurt\nGermany · Main Hosting.*resolvedAddress\s+93\.184\.215\.14.*timings\.total\s+325 ms/s);
  const [head, first, ...others] = await popup.rows('Where the site was tried from');
  expect(head).toEqual(['Place', 'Result']);
  expect(first?.[0], 'with its raw facts').toMatch(/^Frankfurt\nGermany · Main Hosting.*resolvedAddress.*timings\.total/s);
  expect(first?.[1]).toMatch(/^reached\s+200$/);
  expect(others.map(([place = '']) => place.split('\n')[0])).toEqual(['Ashburn', 'Tokyo', 'Sao Paulo', 'Johannesburg', 'Sydney', 'London', 'Dallas']);
}

/** With a place and the pages elsewhere unfolded. */
function expectToLeadElsewhere(links: readonly LinkOut[]): void {
  expect(links.map(({ text, href }) => [text, href])).toEqual([
    ['Source', expect.stringMatching(/^https:\/\/globalping\.io\/\?measurement=story\d+$/)],
    ['Downdetector', 'https://downdetector.com/search/?q=rebound-story'],
    ['Is It Down Right Now?', `https://www.isitdownrightnow.com/${SHOP}.html`],
    ['Down for Everyone or Just Me', `https://downforeveryoneorjustme.com/${SHOP}`],
    ['The Web Archive’s latest copy', `https://web.archive.org/web/2/https://${SHOP}/`],
  ]);
  for (const { rel, target } of links) {
    expect(rel.split(' ').toSorted()).toEqual(['noopener', 'noreferrer']);
    expect(target).toBe('_blank');
  }
}
