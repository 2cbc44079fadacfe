import type { Page } from 'puppeteer-core';
import { findNamed } from './find-in-page.ts';
import { press } from './press.ts';
import { untilSays } from './until-says.ts';
import { until } from './until.ts';

declare global {
  // Where the page itself keeps what it was about to copy.
  var copiedText: string | undefined;
}

/** One type of records in the DNS section. */
export interface ShownRecords {
  /** The type, and how many agree. */
  readonly heading: string;
  readonly verdict: string;
  /** Whether the verdict is drawn as something that is wrong. */
  readonly isFault: boolean;
  /** Resolver, answer, time to live. */
  readonly rows: ReadonlyArray<readonly string[]>;
}

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

  /** The check box with this label is clicked. */
  async choose(label: string): Promise<void> {
    await this.#press('label', label);
  }

  /** What the DNS section shows of each type of records. */
  async records(): Promise<readonly ShownRecords[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('section.card:has(table)')].map((card) => ({
        heading: card.querySelector('h2')?.textContent.trim() ?? '',
        isFault: card.querySelector('.verdict.bad') !== null,
        verdict: card.querySelector('h2 + p')?.textContent ?? '',
        rows: [...card.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent.trim())),
      })),
    );
  }

  /** Hands files to the page as if they had been dropped on it; `held` happens while they are still held above it. */
  async drops(paths: readonly string[], held: () => Promise<void> = async () => undefined): Promise<void> {
    const hand = await this.page.evaluateHandle(() => {
      const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, hidden: true });
      return document.body.appendChild(input);
    });
    await hand.uploadFile(...paths);
    await held();
    await hand.evaluate((input) => {
      const data = new DataTransfer();
      for (const file of input.files ?? []) data.items.add(file);
      input.remove();
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
  }

  /** Resolves with the page's text once it matches. */
  says(words: RegExp): Promise<string> {
    return untilSays('the bench', () => this.page.evaluate(() => document.body.innerText), words);
  }

  /** Changes a tick by its words. */
  ticks(words: string): Promise<void> {
    return this.#press('label', words);
  }

  /** Resolves with the report once it matches. */
  writes(words: RegExp): Promise<string> {
    return until(`the report says ${words}`, async () => {
      const report = await this.page.evaluate(() => document.querySelector('textarea')?.value ?? '');
      return words.test(report) ? report : undefined;
    });
  }

  /** Presses a button that copies, and resolves with what was handed to the clipboard, which other browsers share. */
  async copies(button: string): Promise<string> {
    await this.page.evaluate(() => {
      const clipboard = { writeText: (text: string) => Promise.resolve(void (globalThis.copiedText = text)) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
    await this.press(button);
    await this.says(/Copied/);
    return (await this.page.evaluate(() => globalThis.copiedText)) ?? '';
  }

  #press(selector: string, name: string): Promise<void> {
    return press(`the bench has "${name}"`, () => findNamed(this.page, selector, name));
  }
}
