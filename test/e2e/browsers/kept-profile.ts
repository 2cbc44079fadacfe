import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../../tools/browsers/launch-browser.ts';
import type { LaunchedBrowser, LaunchOptions } from '../../../tools/browsers/launched-browser.ts';
import { closeWelcomePage } from '../../../tools/browsers/welcome-page.ts';

/** What marks an extension that came in over the devtools pipe as one to be forgotten when the browser ends. */
const FORGET_FLAG = 0x8000;

interface Preferences {
  readonly extensions: { readonly settings: Record<string, { creation_flags: number; path?: string }> };
}

/** A profile of Chromium's that outlives the browser and has the extension in it for good, as the profiles of people do. */
export class KeptProfile {
  #running: LaunchedBrowser | undefined;

  private constructor(
    private readonly folder: string,
    private readonly options: LaunchOptions,
  ) {}

  static async make(options: LaunchOptions): Promise<KeptProfile> {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-kept-profile-'));
    const profile = new KeptProfile(folder, { ...options, profileDir: folder });
    try {
      const launched = await profile.start({});
      await closeWelcomePage(launched);
      await launched.close();
      await profile.keepExtension();
    } catch (error) {
      await profile.remove();
      throw error;
    }
    return profile;
  }

  /** Starts the browser, which opens the tabs it had when it ended. */
  restart(): Promise<LaunchedBrowser> {
    const args = [...(this.options.args ?? []), '--restore-last-session', '--hide-crash-restore-bubble'];
    return this.start({ isInstalled: true, args });
  }

  /** Everything of the browser's ends at once, as in a power cut. */
  async crash(): Promise<void> {
    if (!this.#running) return;
    process.kill(-this.#running.pid, 'SIGKILL');
    await this.#running.close();
  }

  /** Whether a file in this folder of the profile has these words. */
  async holds(folder: string, words: string): Promise<boolean> {
    const path = join(this.folder, 'Default', folder);
    if (!existsSync(path)) return false;
    const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const found = await Promise.all(files.map(async (file) => (await readFile(join(file.parentPath, file.name))).includes(words)));
    return found.includes(true);
  }

  async remove(): Promise<void> {
    await this.#running?.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  private async start(more: Partial<LaunchOptions>): Promise<LaunchedBrowser> {
    const launched = await launchBrowser({ ...this.options, ...more });
    this.#running = launched;
    return launched;
  }

  private async keepExtension(): Promise<void> {
    const file = join(this.folder, 'Default', 'Preferences');
    const preferences = JSON.parse(await readFile(file, 'utf8')) as Preferences;
    for (const extension of Object.values(preferences.extensions.settings)) extension.creation_flags &= ~FORGET_FLAG;
    await writeFile(file, JSON.stringify({ ...preferences, extensions: { ...preferences.extensions, ui: { developer_mode: true } } }));
  }
}
