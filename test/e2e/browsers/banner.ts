import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Box, Engine } from './engine.ts';
import { findButton, findNode, nodesWithTag, readableText, type ShadowNode } from './shadow-node.ts';
import { untilSays } from './until-says.ts';
import { until } from './until.ts';

/** A banner that takes more of the page is no banner, px. */
const MOST_HEIGHT = 200;

/** The slim banner on an error page, read and clicked as a person would. */
export class Banner {
  constructor(
    private readonly page: Page,
    private readonly engine: Engine,
  ) {}

  /** Resolves with the banner's text as soon as it stands on the page and says something. */
  appears(): Promise<string> {
    return until('the banner appears', () => this.text());
  }

  /** Resolves with the banner's text once it matches. */
  says(words: RegExp): Promise<string> {
    return untilSays('the banner', () => this.text(), words);
  }

  /** Resolves once it stands where it should: slim, over the whole width, at the top of the window. */
  async isInPlace(): Promise<void> {
    let last: Box | undefined;
    await until('the banner is in place', async () => {
      const bar = await this.bar();
      last = bar && (await this.engine.boxOf(this.page, bar));
      return last && last.y === 0 && last.width > 600 && last.height > 40 && last.height < MOST_HEIGHT;
    }).catch((error: unknown) => {
      throw new Error(`the banner stands at ${JSON.stringify(last)}`, { cause: error });
    });
  }

  /** Its height, px. */
  async height(): Promise<number> {
    const bar = await until('the banner', () => this.bar());
    return (await this.engine.boxOf(this.page, bar)).height;
  }

  /** What of it sticks out of a window of this width: the texts of buttons and of the chain's hops. */
  async sticksOut(windowWidth: number): Promise<readonly string[]> {
    const root = await until('the banner', () => this.root());
    const found: string[] = [];
    for (const part of [...nodesWithTag(root, 'button'), ...nodesWithTag(root, 'li')]) {
      const { x, width } = await this.engine.boxOf(this.page, part);
      if (x < 0 || x + width > windowWidth) found.push(readableText(part));
    }
    return found;
  }

  async disappears(): Promise<void> {
    await until('the banner is gone', async () => !(await this.root()));
  }

  async isShown(): Promise<boolean> {
    return (await this.root()) !== undefined;
  }

  /** Clicks the button with this text or label. */
  async click(label: string): Promise<void> {
    let last: Box | undefined;
    const { x, y, width, height } = await until(`the banner has a button "${label}", standing still`, async () => {
      const root = await this.root();
      const button = root && findButton(root, label);
      const before = last;
      last = button && (await this.engine.boxOf(this.page, button));
      return last && isDeepStrictEqual(last, before) ? last : undefined;
    });
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  private async text(): Promise<string | undefined> {
    const root = await this.root();
    return root && (readableText(root) || undefined);
  }

  private async bar(): Promise<ShadowNode | undefined> {
    const root = await this.root();
    return root && findNode(root, ({ tag }) => tag === 'section');
  }

  private root(): Promise<ShadowNode | undefined> {
    return this.engine.readBanner(this.page);
  }
}
