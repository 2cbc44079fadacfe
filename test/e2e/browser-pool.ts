interface Closable {
  close(): Promise<void>;
}

/** Browsers, each lent to one story at a time; as many are started as are wanted at once. */
export class BrowserPool<Browser extends Closable> {
  readonly #started: Promise<Browser>[] = [];
  readonly #free: Promise<Browser>[] = [];

  constructor(private readonly start: () => Promise<Browser>) {}

  /** Rejects when the browser does not start, and when what it is lent for fails. */
  async lend<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
    const browser = this.#free.pop() ?? this.#startAnother();
    try {
      return await use(await browser);
    } finally {
      // One that did not start, too: trying that again for every story would take hours.
      this.#free.push(browser);
    }
  }

  async close(): Promise<void> {
    const all = await Promise.allSettled(this.#started);
    const started = all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    await Promise.all(started.map((browser) => browser.close()));
  }

  #startAnother(): Promise<Browser> {
    const browser = this.start();
    this.#started.push(browser);
    return browser;
  }
}
