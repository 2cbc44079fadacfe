import type { Ms } from '../lib/time.ts';

/** How much of a page's own markup is looked at, in UTF-16 units. */
export const MAX_PAGE_LENGTH = 8_192;

/** What is known of one answer. A field is absent where the browser does not tell. */
export interface Answer {
  /** The HTTP status; 0 when nothing came that is HTTP. */
  status: number;
  /** The reason phrase; HTTP/2 and HTTP/3 have none. */
  statusText?: string;
  /** In the order received, duplicates kept (two `server` headers = two hops). Of cookies only the names are looked at. */
  headers: ReadonlyArray<{ name: string; value: string }>;
  /** The beginning of the page's own markup, as served or as `readPage` gives it. */
  page?: string;
  /** True when the answer is known to have no body; browsers then show their own error page. */
  isEmpty?: boolean;
  /** True when the body ended before its announced end. */
  isCut?: boolean;
  /** From the request to the first byte of the answer. */
  elapsedMs?: Ms;
  /** The address that answered: the site's, or that of a proxy in between (`details.ip` of webRequest). */
  ip?: string;
  /** The site's name as in the address bar. */
  host?: string;
  isHttps?: boolean;
  /** Set when the site's service worker gave the answer: `made` it itself, or `relayed` one from the network. */
  worker?: 'made' | 'relayed';
  /** Why there is no answer, where `status` is 0. */
  missing?: 'closed' | 'not-http' | 'timed-out';
}
