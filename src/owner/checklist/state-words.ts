import type { MessageKey } from '../../view/text.ts';
import type { JudgedItem } from './judge-checklist.ts';

/** What each state of an item is called. */
export const STATE_WORDS: Readonly<Record<JudgedItem['state'], MessageKey>> = { suspect: 'ownerListSuspect', open: 'ownerListOpen', cleared: 'ownerListCleared' };
