import type { Page } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

/** The WebDriver BiDi connection puppeteer keeps to itself. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A value as BiDi serialises it; only the parts read here. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

/** Commands of WebDriver BiDi for which puppeteer has no words. */
export class FirefoxBidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<T>(method: string, params: object): Promise<T> {
    const { result } = await this.#connection.send(method, params);
    return result as T;
  }

  /** Calls a function in a page, beside the page's own scripts: what they overwrite is whole here. */
  async call(page: Page, functionDeclaration: string, args: readonly object[] = []): Promise<RemoteValue> {
    return this.#value('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      target: { context: contextOf(page), sandbox: 'rebound-tests' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 50 },
    });
  }

  /** Runs an expression with the browser's own rights and returns what it gives as JSON. */
  async asBrowser<T>(expression: string): Promise<T> {
    const context = await this.#browserWindow();
    const json = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
    const { value } = await this.#value('script.evaluate', { expression: json, awaitPromise: true, target: { context } });
    return JSON.parse(String(value)) as T;
  }

  async #browserWindow(): Promise<string> {
    const tree = await this.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const window = tree.contexts.find((context) => context.url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox shows no browser window');
    return window.context;
  }

  async #value(method: string, params: object): Promise<RemoteValue> {
    const evaluated = await this.send<Evaluated>(method, params);
    if (evaluated.type === 'success' && evaluated.result) return evaluated.result;
    throw new Error(evaluated.exceptionDetails?.text ?? `${method} gave nothing`);
  }
}

/** The BiDi name of the page's tab. */
function contextOf(page: Page): string {
  return Reflect.get(page.mainFrame(), '_id') as string;
}
