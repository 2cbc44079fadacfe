import type { Ms } from '../../../src/lib/time.ts';
import { nginx } from '../../e2e/gateways/nginx.ts';
import { openSite } from '../../e2e/gateways/site.ts';
import type { Tab } from '../../e2e/browsers/tab.ts';
import type { Visitor } from '../../e2e/browsers/visitor.ts';
import { firstContentMs } from './first-content.ts';
import { Interactions } from './interactions.ts';
import { storeHistory } from './stored-history.ts';

/** A page of nothing but words, beside the popup's own in a copy of the build. */
export const STATIC_PAGE = {
  'static.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Static</title><link rel="stylesheet" href="static.css"></head>
<body><main><h1>Nothing is wrong here</h1><p>When a page fails, Rebound brings it back.</p><button type="button">See all of it</button></main></body></html>`,
  'static.css': 'body { margin: 0; padding: 16px; font: 15px/1.5 system-ui } h1 { font-size: 18px }',
};

/** First content, ms, of one open after another. */
export interface PopupOpens {
  static: Ms[];
  healthy: Ms[];
  waiting: Ms[];
  interactions: Ms[];
}

/** Sites in the history. */
const SITES = 100;

/** Opens a static page, the popup on a page that is well and the popup on one that fails, in turn. */
export async function measurePopup(visitor: Visitor, opens: number): Promise<PopupOpens> {
  const healthy = await openSite(nginx, 'popup-healthy');
  const failing = await openSite(nginx, 'popup-failing');
  const times: PopupOpens = { static: [], healthy: [], waiting: [], interactions: [] };
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
      times.healthy.push(found.healthy);
      times.waiting.push(found.waiting);
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
  const found = { static: await firstContentMs(page), healthy: 0, waiting: 0 };
  await page.close();
  for (const [name, tab] of [['healthy', well], ['waiting', broken]] as const) {
    const popup = await visitor.openPopup(tab);
    found[name] = await firstContentMs(popup.page);
    await popup.page.close();
  }
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
