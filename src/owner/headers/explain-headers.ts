import type { ResponseFacts } from '../../watch/response-facts.ts';
import { CACHE_HEADERS } from './cache-headers.ts';
import type { HeaderNote } from './header-note.ts';
import { ID_HEADERS } from './id-headers.ts';
import { ORDINARY_HEADERS } from './ordinary-headers.ts';
import { WHO_HEADERS } from './who-headers.ts';
import { WHY_HEADERS } from './why-headers.ts';

/** In the order in which they help. */
const NOTES: ReadonlyMap<string, HeaderNote> = new Map([...WHY_HEADERS, ...WHO_HEADERS, ...ID_HEADERS, ...CACHE_HEADERS, ...ORDINARY_HEADERS].map((each) => [each.name, each]));

export interface ExplainedHeader {
  name: string;
  /** From outside: shown as text only. */
  value: string;
  note?: HeaderNote;
}

/** The headers of an answer, those that tell most first, those that nobody explains last; else in the order received. */
export function explainHeaders(headers: ResponseFacts['headers']): ExplainedHeader[] {
  const order = [...NOTES.keys()];
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return headers
    .map(({ name, value }) => ({ name, value, ...withNote(NOTES.get(name)) }))
    .toSorted((a, b) => rank(a.name) - rank(b.name));
}

/** What to search for in logs: the ids that were given to this request. */
export function requestIds(headers: ResponseFacts['headers']): ExplainedHeader[] {
  return explainHeaders(headers).filter((header) => header.note?.use === 'id' && header.value.trim() !== '');
}

function withNote(found: HeaderNote | undefined) {
  return found ? { note: found } : {};
}
