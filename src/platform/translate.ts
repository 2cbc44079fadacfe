import type { Text } from '../view/text.ts';
import { browser } from './native-browser.ts';

/** The words for a text in the browser's language. */
export function translate({ key, params }: Text): string {
  return browser.i18n.getMessage(key, params);
}
