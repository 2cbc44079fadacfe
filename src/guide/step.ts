import type { MessageKey } from '../view/text.ts';
import type { StepId } from './guide.ts';
import type { Situation } from './situation.ts';

/** One fix a visitor can try: one file each in `steps/`. */
export interface Step {
  id: StepId;
  title: MessageKey;
  /** What kind of help it is: Rebound does all of it, or the person does it and Rebound tests. */
  by: 'rebound' | 'person';
  /** Whether it can help now, how likely, and why; or why not. Pure. */
  judge(situation: Situation): Ruling;
}

export type Ruling =
  /** `promise`: the higher, the earlier; 0 to 100, and more only where the answer itself names the cause. */
  | { isOffered: true; promise: number; why: MessageKey }
  /** Folded away, with the reason. */
  | { isOffered: false; because: MessageKey };

export function offer(promise: number, why: MessageKey): Ruling {
  return { isOffered: true, promise, why };
}

export function setAside(because: MessageKey): Ruling {
  return { isOffered: false, because };
}
