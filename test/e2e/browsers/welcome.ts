import type { Page } from 'puppeteer-core';
import { Banner } from './banner.ts';
import type { Engine } from './engine.ts';
import { findNamed } from './find-in-page.ts';
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
    const button = await until(`the welcome page has a button "${label}"`, () => findNamed(this.page, 'button', label));
    await button.click();
  }
}
