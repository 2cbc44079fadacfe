import { browser } from './native-browser.ts';

/** What people do with tabs and windows. */
export interface TabEventHandlers {
  onTabClosed(tabId: number): void;
  onTabReplaced(oldTabId: number, newTabId: number): void;
  onTabActivated(tabId: number, windowId: number): void;
  onWindowFocused(windowId: number): void;
}

/** Listeners that can be taken off, so that switching tabs does not wake a background that waits for nothing. */
export interface TabEvents {
  /** Attaches them. Must run in the first turn of the background, or a waking event is lost. */
  listen(handlers: TabEventHandlers): void;
  /** Keeps or takes off the listeners; browsers remember the choice while the background sleeps. */
  follow(isWaiting: boolean): void;
}

/** The events of the browser's tabs and windows. */
export function createTabEvents(): TabEvents {
  let handlers: TabEventHandlers | undefined;
  let isFollowing = false;
  const onRemoved = (tabId: number) => handlers?.onTabClosed(tabId);
  const onReplaced = (added: number, removed: number) => handlers?.onTabReplaced(removed, added);
  const onActivated = (info: { tabId: number; windowId: number }) => handlers?.onTabActivated(info.tabId, info.windowId);
  const onFocusChanged = (windowId: number) => {
    if (windowId !== browser.windows.WINDOW_ID_NONE) handlers?.onWindowFocused(windowId);
  };
  const follow = (isWaiting: boolean) => {
    if (isWaiting === isFollowing) return;
    isFollowing = isWaiting;
    const change = isWaiting ? 'addListener' : 'removeListener';
    browser.tabs.onRemoved[change](onRemoved);
    browser.tabs.onReplaced[change](onReplaced);
    browser.tabs.onActivated[change](onActivated);
    // Firefox for Android has no windows.
    browser.windows?.onFocusChanged[change](onFocusChanged);
  };
  return {
    listen(given) {
      handlers = given;
      follow(true);
    },
    follow,
  };
}
