import type { Page } from 'puppeteer-core';
import type { Ms } from '../../../src/lib/time.ts';
import { until } from '../../e2e/browsers/until.ts';

declare global {
  // Where the page itself keeps how long its interactions took.
  var interactionTimes: Ms[] | undefined;
}

/** The least that browsers tell of (W3C Event Timing §2). */
const LEAST_MS = 16;

/** Takes from a click or a key to the next picture, as the browser itself measures it, in steps of 8 ms. */
export class Interactions {
  private constructor(private readonly page: Page) {}

  static async watch(page: Page): Promise<Interactions> {
    await page.evaluate((least) => {
      const times: Ms[] = [];
      globalThis.interactionTimes = times;
      const watcher = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) times.push(Math.max(least, duration));
      });
      // The first one is told of however short it was.
      watcher.observe({ type: 'first-input', buffered: true });
      watcher.observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit);
    }, LEAST_MS);
    return new Interactions(page);
  }

  /** All that took 16 ms or more, and the first. Waits until there is one. */
  async takeMs(): Promise<readonly Ms[]> {
    return until('the browser tells of an interaction', () => this.page.evaluate(() => (globalThis.interactionTimes?.length ? globalThis.interactionTimes : undefined)));
  }
}
