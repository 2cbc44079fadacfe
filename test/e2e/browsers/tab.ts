import type { Page } from 'puppeteer-core';
import { Banner } from './banner.ts';
import type { Engine } from './engine.ts';
import { until } from './until.ts';

/** A tab of the visitor. */
export class Tab {
  readonly banner: Banner;

  constructor(
    readonly page: Page,
    /** The id the extension knows the tab by. */
    readonly id: number,
    engine: Engine,
  ) {
    this.banner = new Banner(page, engine);
  }

  /** Types an address and waits until the browser shows the answer, be it its own error page. */
  async goTo(url: string): Promise<void> {
    await this.page.goto(url).catch(ignoreErrorPage);
  }

  /** The visitor's own reload. */
  async reload(): Promise<void> {
    await this.page.reload().catch(ignoreErrorPage);
  }

  /** Clicks something on the page and waits for the page it leads to. */
  async follow(selector: string): Promise<void> {
    await Promise.all([this.page.waitForNavigation().catch(ignoreErrorPage), this.page.click(selector)]);
  }

  /** Resolves once the page's heading is this. */
  async shows(heading: string, withinMs?: number): Promise<void> {
    await until(`the tab shows "${heading}"`, async () => (await this.heading()) === heading, withinMs);
  }

  heading(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector('h1')?.textContent?.trim());
  }

  /** The visitor looks at this tab. */
  async lookAt(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** An empty error answer makes the browser show its own page, which the driver reports as a failed navigation. */
function ignoreErrorPage(error: unknown): void {
  const text = String(error);
  if (!/net::ERR_|NS_ERROR_|NS_BINDING_|Error code \d+/.test(text)) throw error;
}
