import { note, type HeaderNote } from './header-note.ts';

/** Headers of any page, named so that nobody searches them for the fault. RFC 9110, RFC 9112 §9.6. */
export const ORDINARY_HEADERS: readonly HeaderNote[] = [
  ...['connection', 'keep-alive', 'transfer-encoding'].map((name) => note('body', name, 'ownerHeaderConnection')),
  ...['content-encoding', 'content-language', 'etag', 'last-modified', 'pragma', 'vary'].map((name) => note('body', name, 'ownerHeaderOrdinary')),
];
