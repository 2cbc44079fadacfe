import type { EpochMs } from '../../lib/time.ts';
import { parseWebAddress } from '../../lib/web-address.ts';
import { confidenceText, gatewayText, markText } from '../../view/diagnosis-words.ts';
import { HOP_MARKS } from '../../view/hop-words.ts';
import { ownerCauseText } from '../cause-words.ts';
import type { FailingAnswer } from '../failing-answer.ts';
import { requestIds } from '../headers/explain-headers.ts';
import { isoInUtc, isoInZone } from './iso-moment.ts';
import type { Pen } from './pen.ts';

/** What failed, when, where it broke and why; `zone` is an IANA name. */
export function failureSection(answer: FailingAnswer, zone: string, pen: Pen): string[] {
  const { at, chain, diagnosis } = answer;
  const facts = [
    `- ${pen.say('optionsOwnUrl')}: ${pen.value(requestOf(answer))}`,
    `- ${pen.say('logsTime')}: ${momentIn(at, zone, pen)}`,
    `- ${chain.map(({ label, state }) => hop(pen.say(label), HOP_MARKS[state], state === 'broken')).join(' → ')}`,
    `- **${pen.tell(ownerCauseText(diagnosis))}**`,
    `- ${pen.quote(gatewayText(diagnosis))} ${pen.tell(confidenceText(diagnosis))}`,
  ];
  return [facts.join('\n'), ...marks(answer, pen), ...ids(answer, pen)];
}

/** The moment in UTC and by the clock of the zone. */
export function momentIn(at: EpochMs, zone: string, pen: Pen): string {
  return `${pen.code(isoInUtc(at))} (${pen.code(isoInZone(at, zone))}, ${pen.code(zone)})`;
}

/** The method and the address, without the query and the fragment, which may hold secrets. */
function requestOf({ method, url }: FailingAnswer): string {
  const { origin = '', pathname = '' } = parseWebAddress(url) ?? {};
  return `${method} ${origin}${pathname}`;
}

function hop(name: string, mark: string, isBroken: boolean): string {
  return isBroken ? `**${name} ${mark}**` : `${name} ${mark}`;
}

function marks({ diagnosis }: FailingAnswer, pen: Pen): string[] {
  if (diagnosis.marks.length === 0) return [];
  return [`### ${pen.say('ownerFailureMarks')}`, diagnosis.marks.map((mark) => `- ${pen.quote(markText(mark))}`).join('\n')];
}

function ids({ headers }: FailingAnswer, pen: Pen): string[] {
  const found = requestIds(headers);
  if (found.length === 0) return [];
  return [`### ${pen.say('ownerIds')}`, found.map(({ name, value }) => `- ${pen.value(name)}: ${pen.value(value)}`).join('\n')];
}
