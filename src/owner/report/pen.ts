import { capText } from '../../lib/cap-text.ts';
import { directionOf } from '../../lib/language.ts';
import type { MessageKey, Text, Wording } from '../../view/text.ts';
import { code, codeBlock, plain } from './markdown.ts';
import { masked } from './mask.ts';
import type { Personal } from './report-choice.ts';

/** As long as a kept header's value may be, and more than any other value but a log line's. */
const MAX_VALUE_LENGTH = 600;
const MAX_LINE_LENGTH = 1_000;
/** Private-use characters (Unicode 16.0 §23.5) that no message holds: they keep the place of a value while its sentence is escaped. */
const PLACE = /\uE000(\d+)\uE001/g;

/** How a report's language, and what is to be left out, come into its parts. */
export interface Pen {
  locale: string;
  leftOut: readonly Personal[];
  /** A sentence whose placeholders are our own: numbers, names of products. */
  say(key: MessageKey, ...params: string[]): string;
  /** The same of a text that is made already. */
  tell(text: Text): string;
  /** A sentence whose placeholders come from outside: they become code. */
  quote(text: Text): string;
  /** A value from outside, as code. */
  value(text: string): string;
  /** The same of one of ours, such as the name of a setting. */
  code(text: string): string;
  /** Lines from outside, as a block of code. */
  lines(lines: readonly string[]): string;
  count(count: number): string;
}

interface PenOptions {
  translate(text: Wording): string;
  /** For numbers. */
  locale: string;
  leftOut: readonly Personal[];
}

/** A pen that writes Markdown. */
export function penFor({ translate, locale, leftOut }: PenOptions): Pen {
  const numbers = new Intl.NumberFormat(locale);
  const tell = (text: Text) => plain(translate(text));
  // Among right-to-left words, code keeps its own order (Unicode UAX #9, LRI and PDI).
  const asCode = (text: string) => (directionOf(locale) === 'rtl' ? `\u2066${code(text)}\u2069` : code(text));
  const value = (text: string) => asCode(capText(masked(text, leftOut), MAX_VALUE_LENGTH));
  return {
    locale,
    leftOut,
    say: (key, ...params) => tell({ key, params }),
    tell,
    quote: ({ key, params = [] }) => {
      const sentence = tell({ key, params: params.map((_, index) => `\uE000${index}\uE001`) });
      return sentence.replace(PLACE, (_, index: string) => value(params[Number(index)] ?? ''));
    },
    value,
    code: asCode,
    lines: (lines) => codeBlock(lines.map((line) => capText(masked(line, leftOut), MAX_LINE_LENGTH))),
    count: (count) => numbers.format(count),
  };
}
