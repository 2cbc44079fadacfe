import { capText } from '../lib/cap-text.ts';

/** One response header as the browsers' `webRequest` gives it. */
export interface RawHeader {
  name: string;
  value?: string | undefined;
}

/** What the failing answer itself tells, kept small: it is stored with the incident. */
export interface ResponseFacts {
  /** Kept headers in the order received, names in lower case, duplicates kept (two `server` = two hops). */
  headers: Array<{ name: string; value: string }>;
  /** True when the answer said that it has no body; browsers then show their own error page. */
  empty: boolean;
  /** The site's service worker has answered, from the network or from what it keeps; nothing else is known then. */
  fromWorker?: boolean;
}

const KEPT_HEADERS = new Set([
  'age',
  'cache-control',
  'cf-error-origin',
  'cf-error-type',
  'cf-ray',
  'content-length',
  'content-type',
  'date',
  'fly-request-id',
  'proxy-status',
  'retry-after',
  'rndr-id',
  'server',
  'server-timing',
  'via',
  'x-amz-cf-id',
  'x-amzn-requestid',
  'x-azure-ref',
  'x-cache',
  'x-fastly-request-id',
  'x-github-request-id',
  'x-nf-request-id',
  'x-render-origin-server',
  'x-request-id',
  'x-served-by',
  'x-shopid',
  'x-shopify-stage',
  'x-vercel-id',
]);
const MAX_HEADERS = 24;
const MAX_VALUE_LENGTH = 256;

/** Keeps the headers that say who answered, why and until when; caps everything. */
export function readResponseFacts(headers: readonly RawHeader[]): ResponseFacts {
  const kept: ResponseFacts['headers'] = [];
  for (const { name, value } of headers) {
    const lowerName = name.toLowerCase();
    if (!KEPT_HEADERS.has(lowerName) || value === undefined) continue;
    kept.push({ name: lowerName, value: capText(value, MAX_VALUE_LENGTH) });
    if (kept.length === MAX_HEADERS) break;
  }
  return { headers: kept, empty: headerOf(kept, 'content-length')?.trim() === '0' };
}

/** The first header of that (lower-case) name. */
export function headerOf(headers: ResponseFacts['headers'], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value;
}
