import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

const SIZE = { width: 360, height: 600 };

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
  async says(words: RegExp, withinMs?: number): Promise<string> {
    let last = '';
    return until(`the popup says ${words}`, async () => {
      last = await this.text();
      return words.test(last) ? last : undefined;
    }, withinMs).catch((error: unknown) => {
      throw new Error(`the popup says: ${last}`, { cause: error });
    });
  }

  async hasButton(label: string): Promise<boolean> {
    return (await this.#button(label)) !== undefined;
  }

  async click(label: string): Promise<void> {
    const button = await until(`the popup has a button "${label}"`, () => this.#button(label));
    await button.click();
  }

  #phase(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('main[data-phase]')?.dataset['phase']);
  }

  async #button(label: string): Promise<ElementHandle<HTMLButtonElement> | undefined> {
    for (const button of await this.page.$$('button')) {
      if (await button.evaluate(isReady, label)) return button;
    }
    return undefined;
  }
}

/** Runs in the page. */
function isReady(button: HTMLButtonElement, label: string): boolean {
  return button.innerText.trim() === label && !button.disabled;
}
