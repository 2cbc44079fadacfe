import type { MessageDoor } from '../../src/platform/ports.ts';

export const EXTENSION = 'rebound-id';
export const OWN_PAGES = 'chrome-extension://rebound-id/';

/** Who the fake extension is, and a record of the popups it opened. */
export function fakeDoor(openedPopups: number[]): MessageDoor {
  return {
    extensionId: EXTENSION,
    ownPages: OWN_PAGES,
    openPopup: (tabId) => {
      openedPopups.push(tabId);
    },
  };
}
