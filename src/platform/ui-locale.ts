import { browser } from './native-browser.ts';

/** The language that the browser shows Rebound in, as a BCP 47 tag. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}

/** The writing direction of that language. */
export function uiDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
