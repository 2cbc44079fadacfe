import { tameText } from '../lib/cap-text.ts';

/** One response header as the browsers' `webRequest` gives it. */
export interface RawHeader {
  name: string;
  value?: string | undefined;
}

/** What the failing answer itself tells, kept small: it is stored with the incident. */
export interface ResponseFacts {
  /** Kept headers in the order received, names in lower case, duplicates kept (two `server` = two hops). Of cookies only the names. */
  headers: Array<{ name: string; value: string }>;
  /** True when the answer said that it has no body; browsers then show their own error page. */
  empty: boolean;
  /** The site's service worker has answered, from the network or from what it keeps; nothing else is known then. */
  fromWorker?: boolean;
  /** The words beside the status code, where the browser has got any: HTTP/1 only. */
  reason?: string;
  /** The address that answered. Over plain `http` only: under `https` a proxy passes on what it cannot read. */
  ip?: string;
}

/** Long rules for the browser, and what may hold a secret: neither says who answered. */
const DROPPED = /polic|security|auth|token|csrf|secret|session|nonce|^(?:accept|access-control|report|nel$|link$|alt-svc|p3p$)/;
const MAX_HEADERS = 40;
const MAX_VALUE_LENGTH = 512;
const MAX_LENGTH = 6_000;
const MAX_REASON_LENGTH = 128;

/** Keeps the headers that may say who answered, why and until when, and the words of the status line; caps everything. */
export function readResponseFacts(headers: readonly RawHeader[], statusLine = ''): ResponseFacts {
  const kept: ResponseFacts['headers'] = [];
  let length = 0;
  for (const { name: anyName, value: anyValue } of headers) {
    const name = tameText(anyName.toLowerCase(), MAX_VALUE_LENGTH);
    if (DROPPED.test(name) || anyValue === undefined) continue;
    // A cookie's value belongs to the person; its name may be that of a gateway.
    const value = tameText(name === 'set-cookie' ? anyValue.replace(/[=;][^]*/, '') : anyValue, MAX_VALUE_LENGTH);
    length += name.length + value.length;
    if (length > MAX_LENGTH || kept.length === MAX_HEADERS) break;
    kept.push({ name, value });
  }
  // RFC 9112 §4. What stands there under HTTP/2 is the browser's own.
  const reason = /^HTTP\/1\.\d \d{3} (.+)/.exec(statusLine)?.[1];
  return {
    headers: kept,
    empty: headerOf(kept, 'content-length')?.trim() === '0',
    ...(reason !== undefined && { reason: tameText(reason, MAX_REASON_LENGTH) }),
  };
}

/** The first header of that (lower-case) name. */
export function headerOf(headers: ResponseFacts['headers'], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value;
}
