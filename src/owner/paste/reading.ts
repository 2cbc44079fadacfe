import type { Text } from '../../view/text.ts';
import type { Sign } from '../sign.ts';

/** What one pasted result says. */
export interface Reading {
  says: Text;
  /** `good`: this part works. `bad`: here is a fault. */
  tone: 'good' | 'bad' | 'unclear';
  signs: readonly Sign[];
}

/** Recognises what one program prints, anywhere in the text; nothing where it finds none of it. */
export type PasteReader = (text: string) => Reading[];

/** A reading. Parameters come from outside: short, and shown as text only. */
export function reading(tone: Reading['tone'], says: Text, ...signs: Sign[]): Reading {
  return { says, tone, signs };
}
