import type { Page } from 'puppeteer-core';
import type { Ms } from '../../../src/lib/time.ts';
import { until } from '../../e2e/browsers/until.ts';

/** From the beginning of the navigation to the first text or picture on the screen, by the page's own clock (W3C Paint Timing). */
export function firstContentMs(page: Page): Promise<Ms> {
  return until('the page has painted something', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime));
}
