import type { Page } from 'puppeteer-core';
import { Banner } from './banner.ts';
import type { Engine } from './engine.ts';
import { findNamed } from './find-in-page.ts';
import { press } from './press.ts';
import { untilSays } from './until-says.ts';

/** The page that explains Rebound, with the story that can be played in it. */
export class Welcome {
  readonly banner: Banner;

  constructor(
    readonly page: Page,
    engine: Engine,
  ) {
    this.banner = new Banner(page, engine);
  }

  /** Resolves once the page has said these words. */
  says(words: RegExp): Promise<string> {
    return untilSays('the welcome page', () => this.page.evaluate(() => document.body.innerText), words);
  }

  click(label: string): Promise<void> {
    return press(`the welcome page has a button "${label}"`, () => findNamed(this.page, 'button', label));
  }
}
