import type { Page } from 'puppeteer-core';

/** What has the focus, as a person finds out about it. */
export interface Focused {
  /** The first line of the words on it, or its label. */
  readonly name: string;
  /** Whether it can be seen that it has the focus. */
  readonly isMarked: boolean;
  /** Whether it stands in the part of the page that is on the screen. */
  readonly isInView: boolean;
}

/** Longer than any round through a page of Rebound's. */
const MOST_STEPS = 60;

/** A person who uses the page with the keyboard alone. */
export class Keyboard {
  /** Everything that has had the focus, in order. */
  readonly visited: Focused[] = [];

  constructor(private readonly page: Page) {}

  /** Goes on with Tab, or back with Shift and Tab, until this has the focus; throws when it never gets it. */
  async goTo(name: string | RegExp, direction: 'on' | 'back' = 'on'): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (direction === 'back') await this.page.keyboard.down('Shift');
      await this.page.keyboard.press('Tab');
      if (direction === 'back') await this.page.keyboard.up('Shift');
      const focused = await this.focused();
      this.visited.push(focused);
      if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return;
    }
    throw new Error(`the focus never comes to ${name}, but to: ${this.visited.map((each) => each.name).join(', ')}`);
  }

  async press(key: 'Enter'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  focused(): Promise<Focused> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isMarked: false, isInView: false };
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      return {
        name: (element.getAttribute('aria-label') ?? element.innerText).trim().split('\n')[0] ?? '',
        isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
        isInView: bottom > 0 && top < innerHeight,
      };
    });
  }
}
