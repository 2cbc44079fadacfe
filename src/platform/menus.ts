import type { MenuItem } from '../view/menu.ts';
import { browser } from './native-browser.ts';
import type { MenusPort } from './ports.ts';
import { translate } from './translate.ts';

/** The browser's context menus as a port. */
export function menusPort(): MenusPort {
  let last = Promise.resolve();
  return {
    show(items) {
      // One after another: lines of two calls that mix would be doubled.
      const shown = last.then(() => replaceAll(items));
      last = shown.catch(() => undefined);
      return shown;
    },
  };
}

async function replaceAll(items: readonly MenuItem[]): Promise<void> {
  // Firefox for Android has no such menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  await Promise.all(items.map(add));
}

function add({ id, title, of, urlPatterns }: MenuItem): Promise<void> {
  return new Promise((resolve, reject) => {
    browser.contextMenus.create(
      {
        id,
        title: translate({ key: title }),
        contexts: [of === 'page' ? 'page' : 'action'],
        ...(urlPatterns ? { documentUrlPatterns: [...urlPatterns] } : {}),
      },
      // Answers through a callback in every browser (MDN, menus.create).
      () => (browser.runtime.lastError ? reject(new Error(browser.runtime.lastError.message)) : resolve()),
    );
  });
}
