import type { JudgedItem } from '../checklist/judge-checklist.ts';
import { STATE_WORDS } from '../checklist/state-words.ts';
import type { Pen } from './pen.ts';
import type { ReportFacts } from './report-facts.ts';

const STATES: ReadonlyArray<JudgedItem['state']> = ['suspect', 'open', 'cleared'];

/** What can be the fault: the suspects with what to do about them, what nobody has looked at, and what is ruled out and by whom. */
export function checklistSection({ items, tickedIds }: NonNullable<ReportFacts['checklist']>, pen: Pen): string[] {
  return STATES.flatMap((state) => {
    const inState = items.filter((item) => item.state === state);
    if (inState.length === 0) return [];
    return [`### ${pen.say(STATE_WORDS[state])}`, inState.map((item) => itemLine(item, tickedIds.includes(item.id), pen)).join('\n')];
  });
}

/** A task list item (GitHub Flavored Markdown 0.29 §5.3). */
function itemLine({ title, advice, state }: JudgedItem, isTicked: boolean, pen: Pen): string {
  const says = state === 'suspect' ? `**${pen.say(title)}**. ${pen.say(advice)}` : pen.say(title);
  return `- [${state === 'cleared' ? 'x' : ' '}] ${says}${isTicked ? ` (${pen.say('ownerReportTicked')})` : ''}`;
}
