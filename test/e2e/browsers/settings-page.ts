import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { findInPage, findNamed } from './find-in-page.ts';
import { press } from './press.ts';
import { takeFile, type SavedFile } from './take-file.ts';
import { untilSays } from './until-says.ts';
import { until } from './until.ts';

/** Rebound's settings, used as a person would: by the words beside each control. */
export class SettingsPage {
  constructor(readonly page: Page) {}

  /** Clicks the radio button, check box or switch with this label, and waits until that is saved. */
  async choose(label: string): Promise<void> {
    const before = await this.isChosen(label);
    // Firefox takes no clicks in a window that it has not painted yet.
    await this.page.bringToFront();
    await press(`the settings have "${label}"`, () => this.#labelled(label));
    await until(`"${label}" is ${before ? 'switched off' : 'chosen'}`, async () => (await this.isChosen(label)) !== before);
  }

  /** Resolves once the radio button, check box or switch with this label is on. */
  async hasChosen(label: string): Promise<void> {
    await until(`"${label}" is chosen`, () => this.isChosen(label));
  }

  /** Whether it is on at this very moment. */
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

  click(button: string): Promise<void> {
    return press(`the settings have a button "${button}"`, () => findNamed(this.page, 'button', button));
  }

  /** Resolves once the page's text matches. */
  says(words: RegExp): Promise<string> {
    return untilSays('the settings page', () => this.page.evaluate(() => document.body.innerText), words);
  }

  /** Presses a button that saves a file, and takes the file in the place of the browser. */
  saves(button: string): Promise<SavedFile> {
    return takeFile(this.page, () => this.click(button));
  }

  /** Opens a file with this text, as if it had been picked from the disk. */
  async opens(text: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-file-'));
    const path = join(folder, 'settings.json');
    await writeFile(path, text);
    const input = await until('the settings have a field for files', async () => (await this.page.$('input[type=file]')) ?? undefined);
    await input.uploadFile(path);
  }

  #labelled(words: string): Promise<ElementHandle<HTMLInputElement> | undefined> {
    return findInPage(this.page, (wanted) => {
      const label = [...document.querySelectorAll('label')].find(({ innerText }) => innerText.trim().split('\n')[0]?.trim() === wanted);
      return label?.querySelector('input') ?? undefined;
    }, words);
  }
}
