import { render, type ComponentChild } from 'preact';
import { directionOf } from '../lib/language.ts';
import { translate } from '../platform/translate.ts';
import { uiLocale } from '../platform/ui-locale.ts';
import { TranslationContext, type Translation } from '../ui/translation.ts';

/** Puts a page of Rebound's own on the screen, in the browser's language. */
export function mountPage(page: ComponentChild): void {
  const locale = uiLocale();
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  // The language is asked for once, not for every text.
  const translation: Translation = { translate: (text) => translate(text, locale), locale };
  const root = document.getElementById('root');
  if (root) render(<TranslationContext value={translation}>{page}</TranslationContext>, root);
}
