import english from '../public/_locales/en/messages.json';
import type { Text } from '../src/view/text.ts';

/** The words without a browser: the English messages, their placeholders filled in. */
export function translate({ key, params = [] }: Text): string {
  return params.reduce((words, param, index) => words.replaceAll(`$${index + 1}`, param), english[key].message);
}
