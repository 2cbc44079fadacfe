import { browser } from './native-browser.ts';

/** A keyboard shortcut as the person has it. */
export interface Shortcut {
  /** The command's name in the manifest. */
  name: string;
  /** As the browser writes it, such as "Alt+Shift+Y" or "⌥⇧Y"; empty when there is none. */
  keys: string;
}

/** All shortcuts of Rebound; none in Firefox for Android. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Where shortcuts are changed, if the browser lets an extension open it. */
export function shortcutSettings(): (() => Promise<void>) | undefined {
  // Firefox 137 and later (MDN, commands.openShortcutSettings).
  if (browser.commands?.openShortcutSettings) return () => browser.commands.openShortcutSettings();
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return undefined;
  // Other Chromium browsers lead this address to their own.
  return async () => void (await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
