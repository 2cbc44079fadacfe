import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { geckoId } from '../../../tools/browsers/gecko-id.ts';
import { FirefoxBidi } from './firefox-bidi.ts';
import type { Keeping } from './keeping.ts';

const KEEPS = {
  'xpinstall.signatures.required': false,
  // How often Firefox writes down its tabs, ms.
  'browser.sessionstore.interval': 500,
};

const NOTES = `IOUtils.readUTF8(PathUtils.join(PathUtils.profileDir, 'sessionstore-backups', 'recovery.jsonlz4'), { decompress: true })`;

/**
 * Firefox keeps what lies packed in the profile's own folder. Signed it need not be where the build lets a person say so: ESR,
 * Developer Edition, Nightly and what Debian builds; the release of Mozilla's does not
 * (support.mozilla.org, "Add-on signing in Firefox").
 */
export const firefoxKeeping: Keeping = {
  async prepare(folder, options) {
    const { extensionDir = '', firefoxPrefs } = options;
    await mkdir(join(folder, 'extensions'));
    await writeFile(join(folder, 'extensions', `${await geckoId(extensionDir)}.xpi`), zipSync(await filesIn(extensionDir)));
    return { ...options, profileDir: folder, isInstalled: true, firefoxPrefs: { ...firefoxPrefs, ...KEEPS } };
  },

  async settle() {
    // It was there for good from the first start.
  },

  async hasNotedTab(launched, _folder, words) {
    return (await new FirefoxBidi(launched.browser).asBrowser<string>(NOTES)).includes(words);
  },
};

async function filesIn(folder: string): Promise<Zippable> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)] as const)));
}
