import { browser } from './native-browser.ts';
import type { PagesPort } from './ports.ts';

const WELCOME_PAGE = 'src/entry/welcome/index.html';

export const ownPages: PagesPort = {
  async openWelcome() {
    await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
  },
  openOptions: () => browser.runtime.openOptionsPage(),
};
