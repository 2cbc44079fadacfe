import type { Ms } from '../../../src/lib/time.ts';
import { nginx } from '../../e2e/gateways/nginx.ts';
import { openSite } from '../../e2e/gateways/site.ts';
import type { Tab } from '../../e2e/browsers/tab.ts';
import type { Visitor } from '../../e2e/browsers/visitor.ts';
import { firstContentMs } from './first-content.ts';
import { Interactions } from './interactions.ts';
import { mainContentMs } from './main-content.ts';
import { storeHistory } from './stored-history.ts';

/** A page of nothing but words, beside the popup's own in a copy of the build. */
export const STATIC_PAGE = {
  'static.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Static</title><link rel="stylesheet" href="static.css"></head>
<body><main><h1>Nothing is wrong here</h1><p>When a page fails, Rebound brings it back.</p><button type="button">See all of it</button></main></body></html>`,
  'static.css': 'body { margin: 0; padding: 16px; font: 15px/1.5 system-ui } h1 { font-size: 18px }',
};

/** First content, ms, of one open after another, and when what the popup says of the page is there. */
export interface PopupOpens {
  static: Ms[];
  healthy: Ms[];
  healthySaid: Ms[];
  waiting: Ms[];
  waitingSaid: Ms[];
  interactions: Ms[];
}

/** Sites in the history. */
const SITES = 100;

/** Opens a static page, the popup on a page that is well and the popup on one that fails, in turn. */
export async function measurePopup(visitor: Visitor, opens: number): Promise<PopupOpens> {
  const healthy = await openSite(nginx, 'popup-healthy');
  const failing = await openSite(nginx, 'popup-failing');
  const times: PopupOpens = { static: [], healthy: [], healthySaid: [], waiting: [], waitingSaid: [], interactions: [] };
  try {
    await failing.upstream.goesDown();
    await storeHistory(visitor, SITES, SITES, healthy.origin);
    const well = await visitor.open(healthy.url('/cart'));
    const broken = await visitor.open(failing.url('/cart'));
    await broken.banner.appears();
    for (let open = 0; open <= opens; open += 1) {
      const found = await openEach(visitor, well, broken);
      // The first fills caches.
      if (open === 0) continue;
      times.static.push(found.static);
      times.healthy.push(found.healthy.first);
      times.healthySaid.push(found.healthy.said);
      times.waiting.push(found.waiting.first);
      times.waitingSaid.push(found.waiting.said);
    }
    for (let stop = 0; stop < opens; stop += 1) times.interactions.push(...(await stopAndResume(visitor, broken)));
    return times;
  } finally {
    await visitor.leaves();
    await healthy.close();
    await failing.close();
  }
}

async function openEach(visitor: Visitor, well: Tab, broken: Tab) {
  const page = await visitor.openOwnPage('static.html');
  const shown = await firstContentMs(page);
  await page.close();
  return { static: shown, healthy: await openPopup(visitor, well), waiting: await openPopup(visitor, broken) };
}

async function openPopup(visitor: Visitor, tab: Tab) {
  const { page } = await visitor.openPopup(tab);
  const found = { first: await firstContentMs(page), said: await mainContentMs(page) };
  await page.close();
  return found;
}

async function stopAndResume(visitor: Visitor, broken: Tab): Promise<readonly Ms[]> {
  const popup = await visitor.openPopup(broken);
  await popup.shows('waiting', 'probing');
  const interactions = await Interactions.watch(popup.page);
  await popup.click('Stop');
  await popup.shows('stopped');
  await popup.click('Resume');
  await popup.shows('waiting', 'probing');
  const times = await interactions.takeMs();
  await popup.page.close();
  return times;
}
