import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasWords } from './has-words.ts';
import type { Keeping } from './keeping.ts';

/** What marks an extension that came in over the devtools pipe as one to be forgotten when the browser ends. */
const FORGET_FLAG = 0x8000;

interface Preferences {
  readonly extensions: { readonly settings: Record<string, { creation_flags: number; path?: string }> };
}

/** Chromium installs the extension in its first life and is then told not to forget it. */
export const chromiumKeeping: Keeping = {
  prepare: async (folder, options) => ({ ...options, profileDir: folder }),

  async settle(folder) {
    const file = join(folder, 'Default', 'Preferences');
    const preferences = JSON.parse(await readFile(file, 'utf8')) as Preferences;
    for (const extension of Object.values(preferences.extensions.settings)) extension.creation_flags &= ~FORGET_FLAG;
    await writeFile(file, JSON.stringify({ ...preferences, extensions: { ...preferences.extensions, ui: { developer_mode: true } } }));
  },

  hasNotedTab: (_launched, folder, words) => hasWords(join(folder, 'Default', 'Sessions'), words),
};
