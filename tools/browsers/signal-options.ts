import type { LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import type { LaunchOptions } from './launched-browser.ts';

type SignalOptions = Required<Pick<PuppeteerOptions, 'handleSIGINT' | 'handleSIGTERM' | 'handleSIGHUP'>>;

/** One answer for the three signals that end a program. */
export function signalOptions({ handlesSignals = true }: LaunchOptions): SignalOptions {
  return { handleSIGINT: handlesSignals, handleSIGTERM: handlesSignals, handleSIGHUP: handlesSignals };
}
