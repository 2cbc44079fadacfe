import type { ElementHandle, Page } from 'puppeteer-core';
import { exactly, findInPage } from './find-in-page.ts';
import { press } from './press.ts';
import { untilSays } from './until-says.ts';
import { until } from './until.ts';

const SIZE = { width: 360, height: 600 };

/** A link that leads out of the extension. */
export interface LinkOut {
  readonly text: string;
  readonly href: string;
  readonly rel: string;
  readonly target: string;
}

/** What the popup can be about; stands on its `<main data-phase>`. */
export type PopupPhase =
  | 'healthy' | 'waiting' | 'probing' | 'offline' | 'back' | 'stopped' | 'needs-you'
  | 'gave-up' | 'off' | 'never' | 'no-access' | 'unsupported';

/** The popup for one tab, opened as a page as wide as a popup. */
export class Popup {
  constructor(readonly page: Page) {}

  /** Gives the page the popup's size. */
  static async of(page: Page): Promise<Popup> {
    await page.setViewport(SIZE);
    return new Popup(page);
  }

  /** Resolves once the popup shows one of these phases. */
  async shows(...phases: PopupPhase[]): Promise<PopupPhase> {
    let last: string | undefined;
    return until(`the popup shows ${phases.join(' or ')}`, async () => {
      last = await this.#phase();
      return phases.find((phase) => phase === last);
    }).catch((error: unknown) => {
      throw new Error(`the popup shows: ${last ?? '(nothing)'}`, { cause: error });
    });
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Resolves with the popup's text once it matches. */
  says(words: RegExp, withinMs?: number): Promise<string> {
    return untilSays('the popup', () => this.text(), words, withinMs);
  }

  /** Resolves once there is a button that reads like this. */
  async offers(label: string): Promise<void> {
    await until(`the popup has a button "${label}"`, () => this.#button(label));
  }

  /** Whether there is one at this very moment: only for a button that must not be there, once all else is. */
  async hasButton(label: string): Promise<boolean> {
    return (await this.#button(label)) !== undefined;
  }

  click(label: string): Promise<void> {
    return press(`the popup has a button "${label}"`, () => this.#button(label));
  }

  /** Types into the field with this label, in the place of what stands there. */
  async type(label: string, text: string): Promise<void> {
    const field = await until(`the popup has a field "${label}"`, () => this.#field(label));
    await field.click({ count: 3 });
    await field.type(text);
  }

  /** Opens what folds out under a line of these words: the first of several that is closed. */
  unfold(words: string | RegExp): Promise<void> {
    return press(`the popup has "${words}" to unfold`, () => this.#closedSummary(words));
  }

  /** Resolves with the popup's text once it matches with its evidence unfolded, which closes by itself when a check ends. */
  async explains(words: RegExp): Promise<string> {
    let last = '';
    return until(`the popup explains ${words}`, async () => {
      last = await this.text();
      if (words.test(last)) return last;
      await (await this.#closedSummary('How we know'))?.click();
      return undefined;
    }).catch((error: unknown) => {
      throw new Error(`the popup explains: ${last}`, { cause: error });
    });
  }

  /** The rows that can be seen of the table with this caption, head included; cells as they read, line by line. */
  rows(caption: string): Promise<readonly (readonly string[])[]> {
    return this.page.evaluate((wanted) => {
      const table = [...document.querySelectorAll('table')].find((each) => each.caption?.textContent === wanted);
      const rows = [...(table?.rows ?? [])].filter((row) => row.checkVisibility());
      return rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim()));
    }, caption);
  }

  /** Every link that can be seen. */
  links(): Promise<readonly LinkOut[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('a')]
        .filter((link) => link.checkVisibility())
        .map(({ innerText, href, rel, target }) => ({ text: innerText, href, rel, target })));
  }

  #phase(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('main[data-phase]')?.dataset['phase']);
  }

  #button(label: string): Promise<ElementHandle<HTMLButtonElement> | undefined> {
    return findInPage(this.page, (wanted) =>
      [...document.querySelectorAll('button')].find((button) => button.innerText.trim() === wanted && !button.disabled), label);
  }

  #closedSummary(words: string | RegExp): Promise<ElementHandle<HTMLElement> | undefined> {
    const { source, flags } = typeof words === 'string' ? exactly(words) : words;
    return findInPage(this.page, (wanted) => {
      const pattern = new RegExp(wanted.source, wanted.flags);
      const summaries = document.querySelectorAll<HTMLElement>('details:not([open]) > summary');
      return [...summaries].find((summary) => summary.checkVisibility() && pattern.test(summary.innerText.trim().split('\n')[0]?.trim() ?? ''));
    }, { source, flags });
  }

  #field(label: string): Promise<ElementHandle<HTMLInputElement> | undefined> {
    return findInPage(this.page, (wanted) =>
      [...document.querySelectorAll('input')].find(({ labels }) => [...(labels ?? [])].some(({ innerText }) => innerText.trim() === wanted)), label);
  }
}
