import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

const LOAD_LIMIT_MS = 30_000;
const LOOK_LIMIT_MS = 1_000;
const CHECK_MS = 25;

/**
 * Opens a page of the extension in Firefox. The navigation changes process, which WebDriver BiDi never
 * reports as ended: ask the page itself instead.
 */
export async function openMozPage(page: Page, url: string): Promise<Page> {
  page.goto(url).catch(() => undefined);
  const givenUpAt = Date.now() + LOAD_LIMIT_MS;
  while (!(await hasLoaded(page, url))) {
    if (Date.now() > givenUpAt) throw new Error(`${url} did not load in ${LOAD_LIMIT_MS} ms.`);
    await delay(CHECK_MS);
  }
  return page;
}

/** A question asked while the process changes may stay unanswered, hence the limit. */
async function hasLoaded(page: Page, url: string): Promise<boolean> {
  const looked = page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
  return Promise.race([looked.catch(() => false), delay(LOOK_LIMIT_MS, false, { ref: false })]);
}
