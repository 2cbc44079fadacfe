import type { Runtime } from 'webextension-polyfill';
import type { CheckReport } from '../check/check-job.ts';
import type { PageMessage, RoomMessage } from '../messages/contract.ts';
import { browser } from './native-browser.ts';

/** Tells the background, starting it if need be. */
export async function sendReport(report: CheckReport): Promise<void> {
  const message: PageMessage = { type: 'check-report', report };
  // A background that is just being replaced starts the check again by itself.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Calls back with what the background wants of this document. Other pages' messages are not for it. */
export function onRoomMessage(callback: (message: RoomMessage) => void): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void) => {
    // Only contexts of this very extension can send here, and only the background has no tab.
    const sent = message as RoomMessage;
    if (sender.id !== browser.runtime.id || sender.tab || (sent.type !== 'room-start' && sent.type !== 'room-cancel')) return undefined;
    callback(sent);
    answer(true);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
