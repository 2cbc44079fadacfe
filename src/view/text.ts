import type messages from '../../public/_locales/en/messages.json';

/** A key of the English messages file; every word on a screen is one. */
export type MessageKey = keyof typeof messages;

/** The stem of messages that differ with a number: `popupTries` of `popupTries_one` and `popupTries_other`. */
export type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** A text to show: a key and what goes into its placeholders. */
export interface Text {
  key: MessageKey;
  params?: string[];
}

/** A text that differs with a number, which stands at $1; `params` follow from $2 on. */
export interface CountedText {
  countKey: CountKey;
  count: number;
  params?: string[];
}

/** What can be put into words. */
export type Wording = Text | CountedText;

/** A text without placeholders, or with these. */
export function text(key: MessageKey, ...params: string[]): Text {
  return params.length > 0 ? { key, params } : { key };
}

/** A text that differs with a number. */
export function counted(countKey: CountKey, count: number, ...params: string[]): CountedText {
  return { countKey, count, params };
}
