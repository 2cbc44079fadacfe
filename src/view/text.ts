import type messages from '../../public/_locales/en/messages.json';

/** A key of the English messages file; every word on a screen is one. */
export type MessageKey = keyof typeof messages;

/** A text to show: a key and what goes into its placeholders. */
export interface Text {
  key: MessageKey;
  params?: string[];
}

/** A text without placeholders, or with these. */
export function text(key: MessageKey, ...params: string[]): Text {
  return params.length > 0 ? { key, params } : { key };
}
