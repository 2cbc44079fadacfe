import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A file that a page has let the browser save. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

declare global {
  // Where the page itself keeps what it was about to save.
  var savedFile: Promise<SavedFile> | undefined;
}

/** Does something that makes a page save a file, and takes the file in the place of the browser. */
export async function takeFile(page: Page, saves: () => Promise<void>): Promise<SavedFile> {
  await page.evaluate(() => {
    let blob = new Blob();
    globalThis.savedFile = undefined;
    URL.createObjectURL = (made: Blob) => {
      blob = made;
      return 'blob:kept';
    };
    HTMLAnchorElement.prototype.click = function save() {
      const { download } = this;
      globalThis.savedFile = blob.text().then((text) => ({ name: download, text }));
    };
  });
  await saves();
  return until('a file is saved', () => page.evaluate(() => globalThis.savedFile));
}
