import type { ElementHandle, Page } from 'puppeteer-core';
import { findNamed } from './find-in-page.ts';
import { press } from './press.ts';
import { takeFile, type SavedFile } from './take-file.ts';
import { untilSays } from './until-says.ts';
import { until } from './until.ts';

/** Rebound's history, used as a person would: by the words on it. */
export class HistoryPage {
  constructor(readonly page: Page) {}

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Resolves once the page's text matches. */
  says(words: RegExp): Promise<string> {
    return untilSays('the history', () => this.text(), words);
  }

  /** Presses what has this name for screen readers, or these words on it. */
  press(name: RegExp): Promise<void> {
    return press(`the history has something named ${name}`, () => this.#named(name));
  }

  /** The words on what has the focus. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? undefined);
  }

  async searches(words: string): Promise<void> {
    const field = await until('the history has a search field', async () => (await this.page.$('input[type=search]')) ?? undefined);
    await field.click({ count: 3 });
    await field.type(words);
  }

  /** Presses a button that saves a file, and takes the file in the place of the browser. */
  saves(name: RegExp): Promise<SavedFile> {
    return takeFile(this.page, () => this.press(name));
  }

  #named(name: RegExp): Promise<ElementHandle<HTMLElement> | undefined> {
    return findNamed(this.page, 'button, .segments label', name);
  }
}
