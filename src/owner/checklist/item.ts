import type { MessageKey } from '../../view/text.ts';
import type { Sign } from '../sign.ts';

/** One thing that can be the fault. */
export interface ChecklistItem {
  id: string;
  title: MessageKey;
  /** What to do about it. */
  advice: MessageKey;
  /** Any of these makes it suspect. */
  suspectedBy: readonly Sign[];
  /** Any of these rules it out, unless something else makes it suspect. */
  clearedBy: readonly Sign[];
}
