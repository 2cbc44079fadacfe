import type { LaunchOptions } from '../tools/browsers/launched-browser.ts';

/** What the demo wants of a browser; each kind reads its own part. */
export function browserSettings(headless: boolean): Required<Pick<LaunchOptions, 'args' | 'firefoxPrefs'>> {
  return headless ? FOR_PICTURES : FOR_PEOPLE;
}

/** A picture taken while something fades in shows half of it. */
const FOR_PICTURES = { args: ['--force-prefers-reduced-motion'], firefoxPrefs: { 'ui.prefersReducedMotion': 1 } };

/** One click opens ten tabs; the page that asks for them is ours. */
const FOR_PEOPLE = { args: ['--disable-popup-blocking'], firefoxPrefs: { 'dom.disable_open_during_load': false } };
