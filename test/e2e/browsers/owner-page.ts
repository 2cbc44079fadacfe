import type { Page } from 'puppeteer-core';
import { findNamed } from './find-in-page.ts';
import { until } from './until.ts';

/** The owner's bench, used as a person would: by the words on it. */
export class OwnerPage {
  constructor(readonly page: Page) {}

  /** Goes to a section by its name in the navigation. */
  async goTo(section: string): Promise<void> {
    await this.#press('nav a', section);
    await until(`the section ${section} is shown`, () =>
      this.page.evaluate((name) => document.querySelector('nav [aria-current]')?.textContent === name, section));
  }

  press(name: string): Promise<void> {
    return this.#press('button, summary', name);
  }

  async types(words: string): Promise<void> {
    const field = await until('the bench has a box for text', async () => (await this.page.$('textarea')) ?? undefined);
    await field.type(words);
  }

  /** Resolves with the page's text once it matches. */
  async says(words: RegExp): Promise<string> {
    let last = '';
    return until(`the bench says ${words}`, async () => {
      last = await this.page.evaluate(() => document.body.innerText);
      return words.test(last) ? last : undefined;
    }).catch((error: unknown) => {
      throw new Error(`the bench says: ${last}`, { cause: error });
    });
  }

  async #press(selector: string, name: string): Promise<void> {
    const handle = await until(`the bench has "${name}"`, () => findNamed(this.page, selector, name));
    await handle.click();
  }
}
