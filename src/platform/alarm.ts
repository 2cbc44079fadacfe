import { browser } from './native-browser.ts';
import type { AlarmPort } from './ports.ts';

/** The one alarm's name. */
export const ALARM_NAME = 'next';

/**
 * An alarm that was not heard goes off again after this: the browser may fail to start the background for it, or stop the
 * background before it has set the next. Chromium 120 allows half a minute (developer.chrome.com, chrome.alarms).
 */
const AGAIN_MINUTES = 0.5;

export const alarm: AlarmPort = {
  async set(at) {
    // Firefox's answers nothing, Chromium's a promise.
    await browser.alarms.create(ALARM_NAME, { when: at, periodInMinutes: AGAIN_MINUTES });
  },
  async clear() {
    await browser.alarms.clear(ALARM_NAME);
  },
};
