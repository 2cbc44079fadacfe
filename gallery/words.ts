import { putIntoWords } from '../src/lib/put-into-words.ts';
import type { Wording } from '../src/view/text.ts';

type Messages = Record<string, { message: string }>;

const files = import.meta.glob<Messages>('../public/_locales/*/messages.json', { import: 'default', eager: true });

/** The words without a browser: a language's messages, their placeholders filled in. */
export function wordsIn(locale: string): (text: Wording) => string {
  const messages = files[`../public/_locales/${locale.replace('-', '_')}/messages.json`];
  const lookup = (name: string, params: string[]) =>
    params.reduce((words, param, index) => words.replaceAll(`$${index + 1}`, param), messages?.[name]?.message ?? '');
  return (text) => putIntoWords(text, locale, lookup);
}
