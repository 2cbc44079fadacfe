import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import type { ShadowNode } from './shadow-node.ts';

export type ColorScheme = 'light' | 'dark';

/** A rectangle in CSS pixels, measured from the upper left corner of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the two browsers do in different ways. Nothing here needs help from the product. */
export interface Engine {
  readonly kind: BrowserKind;
  /** The `<rebound-banner>` of the page with what is in its closed shadow root; undefined when there is none. */
  readBanner(page: Page): Promise<ShadowNode | undefined>;
  /** Where the node stands in the window. */
  boxOf(page: Page, node: ShadowNode): Promise<Box>;
  /** Ends the service worker or event page, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew from its folder, which to it is an update: `runtime.onInstalled`, and nothing left in `storage.session`. */
  updateExtension(): Promise<void>;
  /** Errors of the extension's background, pages and injected scripts, uncaught or reported, since the last call. */
  takeErrors(): Promise<readonly string[]>;
  /** What the browser tells this page about the person's preferred colours. */
  prefers(page: Page, scheme: ColorScheme): Promise<void>;
  /** A private window showing `url`; the person has allowed the extension to run there. */
  openPrivateWindow(url: string): Promise<Page>;
  /** The computer's network goes away or comes back: what the browser tells this page and the extension of it. */
  setOnline(page: Page, isOnline: boolean): Promise<void>;
  /** The person takes the extension's access to all sites away, and gives it back. */
  withdrawAccess(): Promise<void>;
  returnAccess(): Promise<void>;
}
