import { note, type HeaderNote } from './header-note.ts';

/** Headers about caches and moments. */
export const CACHE_HEADERS: readonly HeaderNote[] = [
  note('cache', 'age', 'ownerHeaderAge', 'https://www.rfc-editor.org/rfc/rfc9111#name-age'),
  note('cache', 'cache-control', 'ownerHeaderCacheControl', 'https://www.rfc-editor.org/rfc/rfc9111#name-cache-control'),
  note('cache', 'x-cache', 'ownerHeaderXCache'),
  note('cache', 'x-cache-lookup', 'ownerHeaderXCache'),
  note('cache', 'x-cache-hits', 'ownerHeaderXCache'),
  note('cache', 'x-sucuri-cache', 'ownerHeaderXCache'),
  note('cache', 'cf-cache-status', 'ownerHeaderCfCache', 'https://developers.cloudflare.com/cache/concepts/cache-responses/'),
  note('cache', 'expires', 'ownerHeaderCacheControl', 'https://www.rfc-editor.org/rfc/rfc9111#name-expires'),
  note('when', 'retry-after', 'ownerHeaderRetryAfter', 'https://www.rfc-editor.org/rfc/rfc9110#name-retry-after'),
  note('when', 'date', 'ownerHeaderDate', 'https://www.rfc-editor.org/rfc/rfc9110#name-date'),
  note('when', 'x-timer', 'ownerHeaderTimer'),
  note('body', 'content-type', 'ownerHeaderContentType', 'https://www.rfc-editor.org/rfc/rfc9110#name-content-type'),
  note('body', 'content-length', 'ownerHeaderContentLength', 'https://www.rfc-editor.org/rfc/rfc9110#name-content-length'),
];
