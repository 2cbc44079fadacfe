import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, JSHandle } from 'puppeteer-core';
import { until } from './until.ts';

type Find = () => Promise<ElementHandle<HTMLElement> | undefined>;

/** What the page notes about an element that is about to be clicked. */
interface Noted {
  isClicked: boolean;
}

const ARRIVAL_LIMIT_MS = 3_000;
const LOOK_EVERY_MS = 50;
/** Firefox takes no clicks in a window that it has not painted yet. */
const MOST_CLICKS = 5;

/** Clicks what `find` finds, as soon as it stands still: what loads late moves it, and the click would meet something else. */
export async function press(what: string, find: Find): Promise<void> {
  for (let clicks = 1; clicks <= MOST_CLICKS; clicks += 1) {
    const element = await until(`${what}, standing still`, async () => {
      const found = await find();
      return found && (await found.evaluate(standsStill)) ? found : undefined;
    });
    const noted = await element.evaluateHandle(noteClick);
    await element.click();
    if (await hasArrived(noted)) return;
  }
  throw new Error(`${MOST_CLICKS} clicks and none arrived: ${what}`);
}

/** A click that ends its page has arrived. */
async function hasArrived(noted: JSHandle<Noted>): Promise<boolean> {
  const givenUpAt = Date.now() + ARRIVAL_LIMIT_MS;
  while (!(await noted.evaluate(({ isClicked }) => isClicked).catch(() => true))) {
    if (Date.now() > givenUpAt) return false;
    await pause(LOOK_EVERY_MS);
  }
  return true;
}

/** Runs in the page. */
async function standsStill(element: HTMLElement): Promise<boolean> {
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const after = element.getBoundingClientRect();
  return element.isConnected && before.x === after.x && before.y === after.y;
}

/** Runs in the page. */
function noteClick(element: HTMLElement): Noted {
  const noted = { isClicked: false };
  element.addEventListener('click', () => (noted.isClicked = true), { capture: true, once: true });
  return noted;
}
