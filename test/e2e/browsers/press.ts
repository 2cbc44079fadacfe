import type { ElementHandle } from 'puppeteer-core';
import { until } from './until.ts';

/** Clicks what `find` finds, as soon as it stands still: what loads late moves it, and the click would meet something else. */
export async function press(what: string, find: () => Promise<ElementHandle<HTMLElement> | undefined>): Promise<void> {
  const element = await until(`${what}, standing still`, async () => {
    const found = await find();
    return found && (await found.evaluate(standsStill)) ? found : undefined;
  });
  await element.click();
}

/** Runs in the page. */
async function standsStill(element: HTMLElement): Promise<boolean> {
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const after = element.getBoundingClientRect();
  return element.isConnected && before.x === after.x && before.y === after.y;
}
