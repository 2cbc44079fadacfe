import { tameText } from '../lib/cap-text.ts';
import type { Fact } from './evidence.ts';

const MAX_FACTS = 12;
const MAX_NAME_LENGTH = 40;
const MAX_VALUE_LENGTH = 200;

/** Raw facts from name and value pairs; empty values are left out, everything is capped. */
export function factsOf(...pairs: Array<readonly [name: string, value: string | number | undefined | null]>): Fact[] {
  return pairs
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .slice(0, MAX_FACTS)
    .map(([name, value]) => ({ name: tameText(name, MAX_NAME_LENGTH), value: tameText(String(value), MAX_VALUE_LENGTH) }));
}
