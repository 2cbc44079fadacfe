import { capText } from '../lib/cap-text.ts';
import { ownCopy } from './own-copy.ts';

/** The first lines tell how it began; the last one is kept beside them. */
const FIRST_KEPT = 2;
/** In UTF-16 units. */
export const MAX_SAMPLE_LENGTH = 1_000;

/** A line as it stands in the log. */
export interface Sample {
  text: string;
  /** The name of the file; empty for pasted lines. */
  file: string;
  /** From 1. */
  line: number;
}

/** A few of many lines: the first ones and the last. */
export class Samples {
  readonly #first: Sample[] = [];
  #last: Sample | undefined;

  add(text: string, file: string, line: number): void {
    // The last one is replaced often: it is copied when it is asked for.
    if (this.#first.length < FIRST_KEPT) this.#first.push(own({ text, file, line }));
    else this.#last = { text, file, line };
  }

  all(): Sample[] {
    return this.#last ? [...this.#first, own(this.#last)] : [...this.#first];
  }
}

function own({ text, file, line }: Sample): Sample {
  return { text: ownCopy(capText(text, MAX_SAMPLE_LENGTH)), file, line };
}
