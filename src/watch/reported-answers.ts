import { sameAddress } from '../lib/web-address.ts';

/** More tabs than load at once; what is left over are answers without a page, such as downloads. */
const MOST_TABS = 500;

/**
 * Remembers which answers the browser has reported. A page for which none was reported was not asked for by its tab:
 * where a site's service worker answers, browsers show extensions no main-frame request (measured in Chromium 156 and
 * Firefox 153), whatever the status.
 */
export class ReportedAnswers {
  private readonly urls = new Map<number, string>();

  add(tabId: number, url: string): void {
    this.urls.delete(tabId);
    this.urls.set(tabId, url);
    const [oldest] = this.urls.keys();
    if (this.urls.size > MOST_TABS && oldest !== undefined) this.urls.delete(oldest);
  }

  forget(tabId: number): void {
    this.urls.delete(tabId);
  }

  /** True when the answer that this page was made from has been reported; each counts for one page. */
  take(tabId: number, url: string): boolean {
    const isReported = sameAddress(this.urls.get(tabId) ?? '', url);
    // The end of an earlier page may be told of when the next one has been answered already.
    if (isReported) this.urls.delete(tabId);
    return isReported;
  }
}
