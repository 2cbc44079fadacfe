import { formatLocale } from '../lib/language.ts';
import { browser } from './native-browser.ts';

/** The language that Rebound speaks here, as a BCP 47 tag; dates and numbers are formatted by it. */
export function uiLocale(): string {
  return formatLocale(browser.i18n.getUILanguage(), browser.i18n.getMessage('languageTag'));
}
