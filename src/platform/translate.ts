import { putIntoWords } from '../lib/put-into-words.ts';
import type { Wording } from '../view/text.ts';
import { browser } from './native-browser.ts';
import { uiLocale } from './ui-locale.ts';

/** The words for a text in the browser's language, or in English where Rebound does not speak that. */
export function translate(text: Wording, locale = uiLocale()): string {
  return putIntoWords(text, locale, (name, params) => browser.i18n.getMessage(name, params));
}
