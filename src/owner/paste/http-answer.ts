import { text } from '../../view/text.ts';
import { reading, type PasteReader, type Reading } from './reading.ts';

/** From this many seconds on, an answer that came is nearer to a gateway's patience than to a person's. */
const SLOW_S = 10;

/** What `curl -I` prints when an answer came: the last status line (RFC 9112 §4), after redirects and interim answers. */
export const readHttpAnswer: PasteReader = (pasted) => {
  const statuses = [...pasted.matchAll(/^(?:< )?HTTP\/[\d.]+ (\d{3})(?!\d)/gm)].map(([, status]) => Number(status));
  const status = statuses.findLast((each) => each >= 200);
  if (status === undefined) return [];
  const seconds = /^total ([\d.,]+) s\b/m.exec(pasted)?.[1]?.replace(',', '.');
  return [readStatus(status), ...(seconds === undefined ? [] : readSeconds(Number(seconds)))];
};

function readStatus(status: number): Reading {
  const code = String(status);
  if (status === 502 || status === 504) return reading('bad', text('ownerPasteGateway', code), 'upstream-fails');
  if (status === 503 || status === 429) return reading('bad', text('ownerPasteBusy', code), 'upstream-fails', 'overloaded');
  if (status >= 500) return reading('bad', text('ownerPasteServerError', code), 'upstream-fails');
  if (status === 403) return reading('unclear', text('ownerPasteForbidden'), 'upstream-answers', 'upstream-forbids');
  if (status === 400 || status === 421) return reading('bad', text('ownerPasteBadRequest', code), 'upstream-speaks-otherwise');
  if (status === 405) return reading('unclear', text('ownerPasteNoHead'), 'upstream-answers');
  return reading('good', text('ownerPasteAnswers', code), 'upstream-answers');
}

function readSeconds(seconds: number): Reading[] {
  return seconds >= SLOW_S ? [reading('bad', text('ownerPasteSlow', seconds.toFixed(1)), 'upstream-slow')] : [];
}
