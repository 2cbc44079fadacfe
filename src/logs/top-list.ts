import { capText } from '../lib/cap-text.ts';
import { ownCopy } from './own-copy.ts';

/** Kept when the list is shortened. */
const KEPT = 256;
const MAX_NAME_LENGTH = 200;

/** A name, and how often it came up. */
export interface Counted {
  name: string;
  count: number;
}

/**
 * Counts names in bounded memory. When there are too many, the rarest are forgotten, so a name that comes up late and
 * seldom may be counted too low; the frequent ones are exact.
 */
export class TopList {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    const count = this.#counts.get(name);
    this.#counts.set(count === undefined ? ownCopy(capText(name, MAX_NAME_LENGTH)) : name, (count ?? 0) + 1);
    if (this.#counts.size > 2 * KEPT) this.#shorten();
  }

  /** The most frequent first; names that came up equally often in the order of the alphabet. */
  top(most: number): Counted[] {
    return this.#sorted().slice(0, most);
  }

  #sorted(): Counted[] {
    const all = [...this.#counts].map(([name, count]) => ({ name, count }));
    return all.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }

  #shorten(): void {
    for (const { name } of this.#sorted().slice(KEPT)) this.#counts.delete(name);
  }
}
