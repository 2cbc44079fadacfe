import { browser } from './native-browser.ts';
import type { MessageDoor } from './ports.ts';
import { reportError } from './report-error.ts';

const POPUP_PAGE = 'src/entry/popup/index.html';
const POPUP_WIDTH = 400;
const POPUP_HEIGHT = 620;

/** Who Rebound is to the browser, and how its popup opens from a page. */
export function messageDoor(): MessageDoor {
  return {
    extensionId: browser.runtime.id,
    ownPages: browser.runtime.getURL(''),
    openPopup: (tabId) => {
      openPopup(tabId).catch((error: unknown) => reportError(error, 'opening the popup'));
    },
  };
}

/** The toolbar's popup where the browser lets an extension open it, else the same page in a small window. */
async function openPopup(tabId: number): Promise<void> {
  if (await openToolbarPopup(tabId)) return;
  const url = browser.runtime.getURL(`${POPUP_PAGE}?tab=${tabId}`);
  await browser.windows.create({ url, type: 'popup', width: POPUP_WIDTH, height: POPUP_HEIGHT });
}

/** False where none opened: Firefox allows it only in direct answer to a click, which a message is not. */
async function openToolbarPopup(tabId: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
    return await isPopupOpen();
  } catch {
    return false;
  }
}

/** Chromium says that it has opened the popup even where there is no toolbar to open it from. */
async function isPopupOpen(): Promise<boolean> {
  const runtime = browser.runtime as typeof browser.runtime & RuntimeWithContexts;
  const popups = await runtime.getContexts?.({ contextTypes: ['POPUP'] });
  return popups === undefined || popups.length > 0;
}

/** Chromium 116 and later (developer.chrome.com, runtime.getContexts); not in the polyfill's types. */
interface RuntimeWithContexts {
  getContexts?(filter: { contextTypes: string[] }): Promise<unknown[]>;
}
