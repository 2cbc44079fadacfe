import { foundMark } from './marks.ts';
import type { FoundMark } from './diagnosis.ts';
import type { ReadAnswer } from './read-answer.ts';

/** Names of statuses that only a gateway's page has for a title. */
const TITLE = /^(?:50[0234] )(?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Internal Server Error)$/i;
/** A real page that speaks of such an error is longer. */
const MAX_TEXT_LENGTH = 120;

/** Strong marks of an error page under a status that says success: the title, the same headline, and next to nothing else. */
export function softPageMarks(answer: ReadAnswer): FoundMark[] {
  const { facts, title, text } = answer;
  if (facts.status >= 400 || facts.status < 200 || !TITLE.test(title)) return [];
  if (!text.toLowerCase().startsWith(title.toLowerCase()) || text.length > MAX_TEXT_LENGTH) return [];
  return [foundMark('page', title, true), foundMark('status', String(facts.status), false)];
}
