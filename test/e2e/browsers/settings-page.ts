import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Rebound's settings, used as a person would: by the words beside each control. */
export class SettingsPage {
  constructor(readonly page: Page) {}

  /** Clicks the radio button, check box or switch with this label, and waits until that is saved. */
  async choose(label: string): Promise<void> {
    const before = await this.isChosen(label);
    const field = await until(`the settings have "${label}"`, () => this.#labelled(label));
    await field.click();
    await until(`"${label}" is ${before ? 'switched off' : 'chosen'}`, async () => (await this.isChosen(label)) !== before);
  }

  /** Whether the radio button, check box or switch with this label is on. */
  async isChosen(label: string): Promise<boolean> {
    const field = await until(`the settings have "${label}"`, () => this.#labelled(label));
    return field.evaluate((input) => input.checked);
  }

  /** Types into the field with this label, in the place of what stands there. */
  async type(label: string, text: string): Promise<void> {
    const field = await until(`the settings have "${label}"`, () => this.#labelled(label));
    await field.click({ count: 3 });
    await field.type(text);
  }

  async click(button: string): Promise<void> {
    const handle = await until(`the settings have a button "${button}"`, () => this.#button(button));
    await handle.click();
  }

  /** Resolves once the page's text matches. */
  async says(words: RegExp): Promise<void> {
    await until(`the settings say ${words}`, async () => words.test(await this.page.evaluate(() => document.body.innerText)));
  }

  async #labelled(words: string): Promise<ElementHandle<HTMLInputElement> | undefined> {
    for (const label of await this.page.$$('label')) {
      const [first = ''] = (await label.evaluate((element) => element.innerText.trim())).split('\n');
      if (first.trim() === words) return (await label.$('input')) ?? undefined;
    }
    return undefined;
  }

  async #button(words: string): Promise<ElementHandle<HTMLButtonElement> | undefined> {
    for (const button of await this.page.$$('button')) {
      if ((await button.evaluate((element) => element.innerText.trim())) === words) return button;
    }
    return undefined;
  }
}
