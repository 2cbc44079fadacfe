import type { Sign } from '../sign.ts';
import type { ChecklistItem } from './item.ts';
import { CHECKLIST } from './items.ts';

export interface JudgedItem extends ChecklistItem {
  /** `cleared` by evidence or by the person's own tick. */
  state: 'suspect' | 'open' | 'cleared';
}

/** Where the evidence points: suspects first, what is ruled out last. A person's tick counts more than any sign. */
export function judgeChecklist(signs: readonly Sign[], tickedIds: readonly string[]): JudgedItem[] {
  const judged = CHECKLIST.map((item) => ({ ...item, state: stateOf(item, signs, tickedIds) }));
  const inState = (state: JudgedItem['state']) => judged.filter((item) => item.state === state);
  return [...inState('suspect'), ...inState('open'), ...inState('cleared')];
}

function stateOf({ id, suspectedBy, clearedBy }: ChecklistItem, signs: readonly Sign[], tickedIds: readonly string[]): JudgedItem['state'] {
  if (tickedIds.includes(id)) return 'cleared';
  if (suspectedBy.some((sign) => signs.includes(sign))) return 'suspect';
  return clearedBy.some((sign) => signs.includes(sign)) ? 'cleared' : 'open';
}
