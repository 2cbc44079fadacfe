import type { Page } from 'puppeteer-core';
import type { Ms } from '../../../src/lib/time.ts';
import { until } from '../../e2e/browsers/until.ts';

/** As far as it is used here (W3C Largest Contentful Paint §4.1). */
type LargestPaint = PerformanceEntry & { readonly element: Element | null };

/** From the beginning of the navigation to the first text on the screen that only storage and tab can tell: none of the head or the tools. */
export function mainContentMs(page: Page): Promise<Ms> {
  return until('the page has painted what it has to say', () =>
    page.evaluate(() => new Promise<Ms | undefined>((resolve) => {
      const watcher = new PerformanceObserver((list) => {
        const said = (list.getEntries() as LargestPaint[]).find(({ element }) => element?.closest('header, search') === null);
        watcher.disconnect();
        resolve(said?.startTime);
      });
      watcher.observe({ type: 'largest-contentful-paint', buffered: true });
    })));
}
