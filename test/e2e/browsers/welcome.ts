import type { Page } from 'puppeteer-core';
import { Banner } from './banner.ts';
import type { Engine } from './engine.ts';
import { until } from './until.ts';

/** The page that explains Rebound, with the story that can be played in it. */
export class Welcome {
  readonly banner: Banner;

  constructor(
    readonly page: Page,
    engine: Engine,
  ) {
    this.banner = new Banner(page, engine);
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Resolves once the page has said these words. */
  async says(words: RegExp): Promise<void> {
    await until(`the welcome page says ${words}`, async () => words.test(await this.text()));
  }

  async click(label: string): Promise<void> {
    const button = await until(`the welcome page has a button "${label}"`, async () => {
      const buttons = await this.page.$$('button');
      const labels = await Promise.all(buttons.map((each) => each.evaluate((element) => element.innerText.trim())));
      return buttons[labels.indexOf(label)];
    });
    await button.click();
  }
}
