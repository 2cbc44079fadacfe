import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

const BANNER_LIMIT_MS = 5_000;
const POPUP_LIMIT_MS = 5_000;
const POPUP_SIZE = { width: 360, height: 560 };

/** Takes the screenshots of a replay into one folder. */
export class Pictures {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async into(folder: string): Promise<Pictures> {
    await mkdir(folder, { recursive: true });
    return new Pictures(resolve(folder));
  }

  async take(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(this.folder, `${name}.png`) });
  }

  /** Waits for the banner first; false when it did not come. */
  async takeWithBanner(page: Page, name: string): Promise<boolean> {
    const hasBanner = await appears(page, 'rebound-banner', BANNER_LIMIT_MS);
    await this.take(page, name);
    return hasBanner;
  }

  /** A popup opened as a page, at the size of a popup; false when it shows no waiting page. */
  async takePopup(page: Page, name: string): Promise<boolean> {
    await page.setViewport(POPUP_SIZE);
    const isWaiting = await appears(page, 'main[data-phase=waiting], main[data-phase=probing]', POPUP_LIMIT_MS);
    await this.take(page, name);
    return isWaiting;
  }
}

function appears(page: Page, selector: string, timeout: number): Promise<boolean> {
  return page.waitForSelector(selector, { timeout }).then(
    () => true,
    () => false,
  );
}
