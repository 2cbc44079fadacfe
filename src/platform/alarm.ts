import { browser } from './native-browser.ts';
import type { AlarmPort } from './ports.ts';

/** The one alarm's name. */
export const ALARM_NAME = 'next';

export const alarm: AlarmPort = {
  async set(at) {
    // Firefox's answers nothing, Chromium's a promise.
    await browser.alarms.create(ALARM_NAME, { when: at });
  },
  async clear() {
    await browser.alarms.clear(ALARM_NAME);
  },
};
