import type { Page } from 'puppeteer-core';
import type { FirefoxBidi } from './firefox-bidi.ts';
import { until } from './until.ts';

/** The menu that is open, in whichever window. */
const MENU = `[...Services.wm.getEnumerator('navigator:browser')]
  .map((window) => window.document.getElementById('contentAreaContextMenu'))
  .find((menu) => menu?.state === 'open')`;
/** Where nothing but the page itself is clicked. */
const EMPTY_SPOT = { x: 300, y: 500 };

/** The menu of the right mouse button, which Firefox shows even without a screen. Only Rebound's lines are read. */
export class FirefoxMenu {
  constructor(private readonly bidi: FirefoxBidi) {}

  /** Opens it on the page, reads it, chooses the line if one is named, and closes it. */
  async open(page: Page, choice = ''): Promise<readonly string[]> {
    await page.mouse.click(EMPTY_SPOT.x, EMPTY_SPOT.y, { button: 'right' });
    await until('the context menu is open', () => this.bidi.asBrowser<boolean>(`${MENU} !== undefined`));
    return this.bidi.asBrowser<string[]>(`((menu) => {
      const lines = [...menu.querySelectorAll('menuitem')].filter(({ id, hidden }) => id.includes('rebound') && !hidden);
      const labels = lines.map((line) => line.getAttribute('label'));
      lines.find((line) => line.getAttribute('label') === ${JSON.stringify(choice)})?.doCommand();
      menu.hidePopup();
      return labels;
    })(${MENU})`);
  }
}
