import type { Page } from 'puppeteer-core';
import { findBarriers, type Rules } from '../browsers/find-barriers.ts';

/** Opens a page of the gallery. */
export async function openGalleryPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('figure');
}

/** The names of the states that the gallery's page shows. */
function statesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('figure')].map(({ id }) => id));
}

/**
 * What keeps people with disabilities from using the states. Colours are judged in all of them at once, everything else
 * in each as if it were alone.
 */
export async function barriersOn(page: Page, rules: Rules): Promise<readonly string[]> {
  const found: string[] = [];
  if (rules !== 'all but colours') found.push(...(await findBarriers(page, '.screen', 'colours')));
  if (rules === 'colours') return found;
  for (const state of await statesOn(page)) {
    await page.evaluate(showOnly, state);
    const faults = await findBarriers(page, `[id="${state}"] .screen > *`, 'all but colours');
    found.push(...faults.map((fault) => `${state}: ${fault}`));
  }
  await page.evaluate(showOnly, undefined);
  return found;
}

/** Runs in the gallery's page; without a name everything is shown again. */
function showOnly(state: string | undefined): void {
  for (const part of document.querySelectorAll<HTMLElement>('nav, figure')) part.hidden = state !== undefined && part.id !== state;
}
