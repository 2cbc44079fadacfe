import type { Runtime } from 'webextension-polyfill';
import type { TabMessage, BannerQuestion, BannerUpdate } from '../messages/contract.ts';
import { isFailure } from '../messages/failure.ts';
import type { BannerView } from '../view/banner-view.ts';
import { browser } from './native-browser.ts';

/**
 * Sends a message to the background; null when it has nothing to show here, or cannot be reached. Undefined when it
 * could not do what was asked: what is shown stays as it is.
 */
export async function askBackground(message: TabMessage): Promise<BannerView | null | undefined> {
  try {
    const answer = (await browser.runtime.sendMessage<TabMessage, BannerView | null | undefined>(message)) ?? null;
    return isFailure(answer) ? undefined : answer;
  } catch {
    // The extension was removed or updated under the page.
    return null;
  }
}

/** Calls back with every update that the background sends to this page. */
export function onBannerUpdate(callback: (view: BannerView | null) => void): void {
  const listener = (message: unknown, _sender: unknown, answer: (value: unknown) => void) => {
    // Only the background of this very extension can send here.
    const sent = message as BannerUpdate | BannerQuestion;
    if (sent.type === 'banner-update') callback((sent.view as BannerView | null | undefined) ?? null);
    if (sent.type !== 'banner-are-you-there') return undefined;
    answer(true);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

/** False once the extension has been removed, turned off or updated under the page. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Some browsers throw instead of answering once the extension is gone.
    return false;
  }
}
