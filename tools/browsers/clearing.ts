import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { closeBrowser } from './close-browser.ts';

/** Collects what a launch has made, so that all of it goes again, also when the launch fails half-way. */
export class Clearing {
  readonly #steps: (() => Promise<void>)[] = [];
  #running: Promise<void> | undefined;

  /** Makes an empty temporary folder; `name` shows in its path. */
  async makeFolder(name: string): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), `rebound-${name}-`));
    // A browser that was just killed may still be writing: retry for a moment.
    this.#steps.push(() => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
    return path;
  }

  /** Takes charge of a browser and returns its process id. */
  addBrowser(browser: Browser): number {
    const child = browser.process();
    if (!child?.pid) throw new Error('The browser has no process of its own.');
    this.#steps.push(() => closeBrowser(browser, child));
    return child.pid;
  }

  /** Undoes everything, newest first. Asking again waits for the first time. */
  run(): Promise<void> {
    this.#running ??= this.#undoAll();
    return this.#running;
  }

  async #undoAll(): Promise<void> {
    for (const step of this.#steps.toReversed()) await step();
  }
}
