import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What the stopwatch leaves on the page. */
interface Watched {
  reboundMoments?: Record<string, number>;
}

/** Takes the time inside a page, so that the driver's own delays do not count. */
export class Stopwatch {
  private constructor(private readonly page: Page) {}

  /** Starts with the next click on the page and notes when it first says these words, each under its name. */
  static async onNextClick(page: Page, words: Readonly<Record<string, RegExp>>): Promise<Stopwatch> {
    const sources = Object.entries(words).map(([name, { source }]) => [name, source] as const);
    await page.evaluate((wanted) => {
      const moments: Record<string, number> = {};
      (globalThis as Watched).reboundMoments = moments;
      let clickedAt: number | undefined;
      addEventListener('click', () => (clickedAt ??= performance.now()), { capture: true });
      const look = () => {
        if (clickedAt === undefined) return;
        const text = document.body.innerText;
        for (const [name, source] of wanted) {
          if (!(name in moments) && new RegExp(source).test(text)) moments[name] = performance.now() - clickedAt;
        }
      };
      new MutationObserver(look).observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
    }, sources);
    return new Stopwatch(page);
  }

  /** From the click to the moment with this name, ms; resolves when it has come. */
  ms(name: string): Promise<number> {
    return until(`the stopwatch has "${name}"`, () =>
      this.page.evaluate((wanted) => (globalThis as Watched).reboundMoments?.[wanted], name));
  }
}
