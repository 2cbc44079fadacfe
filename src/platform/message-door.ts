import browser from 'webextension-polyfill';
import type { MessageDoor } from './ports.ts';

const POPUP_PAGE = 'src/entry/popup/index.html';
const POPUP_WIDTH = 400;
const POPUP_HEIGHT = 620;

/** Who Rebound is to the browser, and how its popup opens from a page. */
export function messageDoor(): MessageDoor {
  return {
    extensionId: browser.runtime.id,
    ownPages: browser.runtime.getURL(''),
    openPopup,
  };
}

/** The toolbar's popup where the browser lets an extension open it, else the same page in a small window. */
async function openPopup(tabId: number): Promise<void> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    // Firefox opens the popup only in direct answer to a click, which a message is not.
    const url = browser.runtime.getURL(`${POPUP_PAGE}?tab=${tabId}`);
    await browser.windows.create({ url, type: 'popup', width: POPUP_WIDTH, height: POPUP_HEIGHT });
  }
}
