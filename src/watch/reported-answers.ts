import { sameAddress } from '../lib/web-address.ts';

/** Only answers without a page are left over: downloads, and loads that were given up. */
const MOST_LEFT_OVER = 200;

/**
 * Remembers which answers the browser has reported. A page for which none was reported was not asked for by its tab:
 * where a site's service worker answers, browsers show extensions no main-frame request (measured in Chromium 156 and
 * Firefox 153), whatever the status.
 */
export class ReportedAnswers {
  private readonly urls = new Map<number, string>();

  add(tabId: number, url: string): void {
    if (this.urls.size >= MOST_LEFT_OVER) this.urls.clear();
    this.urls.set(tabId, url);
  }

  /** True when the answer that this page was made from has been reported; each counts for one page. */
  take(tabId: number, url: string): boolean {
    const isReported = sameAddress(this.urls.get(tabId) ?? '', url);
    // The end of an earlier page may be told of when the next one has been answered already.
    if (isReported) this.urls.delete(tabId);
    return isReported;
  }
}
