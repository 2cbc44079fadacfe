import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../../tools/browsers/launch-browser.ts';
import type { BrowserKind, LaunchedBrowser, LaunchOptions } from '../../../tools/browsers/launched-browser.ts';
import { closeWelcomePage } from '../../../tools/browsers/welcome-page.ts';
import { chromiumKeeping } from './chromium-keeping.ts';
import { firefoxKeeping } from './firefox-keeping.ts';
import type { Keeping } from './keeping.ts';

const KEEPING: Readonly<Record<BrowserKind, Keeping>> = { chromium: chromiumKeeping, firefox: firefoxKeeping };

/** A profile that outlives the browser and has the extension in it for good, as the profiles of people do. */
export class KeptProfile {
  #running: LaunchedBrowser | undefined;

  private constructor(
    private readonly folder: string,
    private readonly options: LaunchOptions,
    private readonly keeping: Keeping,
  ) {}

  /** Installs the extension in a new profile; `options` must name its folder. */
  static async make(options: LaunchOptions): Promise<KeptProfile> {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-kept-profile-'));
    const keeping = KEEPING[options.kind];
    const profile = new KeptProfile(folder, await keeping.prepare(folder, options), keeping);
    try {
      const launched = await profile.start({});
      await closeWelcomePage(launched);
      await launched.close();
      await keeping.settle(folder);
    } catch (error) {
      await profile.remove();
      throw error;
    }
    return profile;
  }

  /** Starts the browser, which opens the tabs it had when it ended. */
  restart(): Promise<LaunchedBrowser> {
    return this.start({ isInstalled: true, restoresTabs: true });
  }

  /** Everything of the browser's ends at once, as in a power cut. */
  async crash(): Promise<void> {
    if (!this.#running) return;
    process.kill(-this.#running.pid, 'SIGKILL');
    await this.#running.close();
  }

  /** Whether a crash now would leave a note of a tab with these words in its address. */
  async hasNotedTab(words: string): Promise<boolean> {
    return this.#running !== undefined && this.keeping.hasNotedTab(this.#running, this.folder, words);
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
}
