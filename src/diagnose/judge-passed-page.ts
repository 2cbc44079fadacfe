import type { Cause, Confidence, FoundMark } from './diagnosis.ts';
import type { Finding } from './finding.ts';
import { foundMark, retryAfter } from './marks.ts';
import type { ReadAnswer } from './read-answer.ts';

/** Words with which sites tell of planned work. Stock pages of servers that say so whatever has happened are recognised before. */
const MAINTENANCE =
  /\b(?:down for (?:scheduled )?maintenance|(?:scheduled|planned|under|undergoing) maintenance|maintenance (?:mode|work|window)|upgrading our|wartungsarbeiten|en maintenance|en mantenimiento|メンテナンス中)/i;
/** Two words of the standard are no page of anyone's: gateways and applications send them alike. */
const BARE = /^(?:\d{3} ?)?(?:Bad Gateway|Service Unavailable|Gateway Time-?out|Internal Server Error|Too Many Requests|Not Found)?$/i;

const longRetryAfter = retryAfter(300);
const shortRetryAfter = retryAfter(0, 120);

/** Where and why, from a page that no recognised gateway wrote: as a rule the site's own program speaks. */
export function judgePassedPage(answer: ReadAnswer): Finding {
  const isSpoken = !answer.isEmpty && !BARE.test(answer.text) && answer.text !== '';
  const [cause, confidence, ...marks] = causeOf(answer);
  const page = isSpoken ? [foundMark('page', answer.title || answer.text, true)] : [];
  const empty = answer.isEmpty ? [foundMark('empty', '', false)] : [];
  return { hop: hopOf(answer, isSpoken), cause, confidence: isSpoken ? confidence : 'unclear', marks: [...page, ...empty, ...marks] };
}

function hopOf({ facts, isEmpty, headers }: ReadAnswer, isSpoken: boolean): Finding['hop'] {
  // Network Authentication Required: a network that wants a sign-in first (RFC 6585 §6).
  if (facts.status === 511) return 'network';
  if (isSpoken && facts.status >= 500) return 'application';
  // An empty page without even a `Server` header may come from anyone on the way.
  if (isEmpty && !headers.has('server')) return 'unknown';
  return facts.status >= 500 || facts.status === 429 ? 'application' : 'unknown';
}

function causeOf(answer: ReadAnswer): [Cause, Confidence, ...FoundMark[]] {
  const status = foundMark('status', String(answer.facts.status), false);
  const pageWords = MAINTENANCE.exec(`${answer.title} ${answer.text}`);
  if (pageWords && answer.facts.status >= 500) return ['maintenance', 'likely', foundMark('page', pageWords[0], true)];
  const late = longRetryAfter(answer);
  const soon = shortRetryAfter(answer);
  // A gateway may be told to send the site's own page in place of its own; data in JSON is made by a program.
  const ownWords = Object.keys(answer.json).length > 0 ? 'likely' : 'unclear';
  switch (answer.facts.status) {
    case 429:
      return ['rate-limited', 'likely', status];
    case 500:
      return ['down', 'likely', status];
    case 502:
      return ['down', ownWords, status];
    case 503:
      if (late) return ['maintenance', 'likely', late];
      return ['overloaded', soon ? 'likely' : 'unclear', soon ?? status];
    case 504:
      return ['too-slow', ownWords, status];
    default:
      return ['unknown', 'unclear', status];
  }
}
