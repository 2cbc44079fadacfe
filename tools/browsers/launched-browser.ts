import type { Browser, Page } from 'puppeteer-core';

/** The two engines Rebound is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** The only way out of the browser: a proxy on this computer that plays the Internet. */
export interface ProxyOptions {
  /** On 127.0.0.1. Names of this computer (`localhost`, `*.localhost`, `127.0.0.0/8`) are reached past it. */
  readonly port: number;
  /** SHA-256 of the certificate's public key (SubjectPublicKeyInfo), base64: what the browser trusts for every name. */
  readonly publicKeyHash: string;
}

/** How to start a browser with the extension in it. */
export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** The executable. */
  readonly path: string;
  /** The unpacked extension, as built into `dist/`. Without it the browser is as it comes. */
  readonly extensionDir?: string;
  readonly headless: boolean;
  /** Kept after closing. Without it a temporary profile is made, and removed on closing. */
  readonly profileDir?: string;
  /** Whether the profile has the extension already, in Chromium from the same folder. Default false. */
  readonly isInstalled?: boolean;
  /** Whether the browser opens the tabs it had when it ended, also after a crash, instead of an empty one. Default false. */
  readonly restoresTabs?: boolean;
  /** Default: the computer's own connection. */
  readonly proxy?: ProxyOptions;
  /** More switches for the command line. */
  readonly args?: readonly string[];
  /** More preferences, Firefox only. */
  readonly firefoxPrefs?: Readonly<Record<string, boolean | number | string>>;
  /** Firefox only: how long the event page may idle before it is ended, ms. Firefox's own value is 30 000. */
  readonly backgroundIdleMs?: number;
  /** Whether SIGINT, SIGTERM and SIGHUP end the browser and this process at once. Default true. */
  readonly handlesSignals?: boolean;
}

/** Where an extension page is opened. In a window of its own it hides no other tab. */
export type PagePlace = 'tab' | 'window';

/** A running browser with the extension loaded. */
export interface LaunchedBrowser {
  readonly kind: BrowserKind;
  /** Nothing is attached to the extension's background, so it dies and wakes as it does for users. */
  readonly browser: Browser;
  readonly pid: number;
  /**
   * The address of a file of the extension, for example `src/entry/popup/index.html?tab=1`.
   * @throws {Error} when the browser was started without one.
   */
  extensionUrl(path: string): string;
  /** Opens a page of the extension and resolves when it has loaded. */
  openExtensionPage(path: string, place?: PagePlace): Promise<Page>;
  /** Ends the browser and all its processes, and removes what was made for it. May be called twice. */
  close(): Promise<void>;
}
