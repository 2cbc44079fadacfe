/** Languages that are written from right to left, by their tags' first part. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/** The writing direction of a language, given as a BCP 47 tag. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(languageOf(locale)) ? 'rtl' : 'ltr';
}

/**
 * The tag to format times and numbers with: the browser's own as long as it is the language of the words,
 * so that a British reader gets British dates, and otherwise the language of the words.
 */
export function formatLocale(browserLocale: string, wordsLocale: string): string {
  return languageOf(browserLocale) === languageOf(wordsLocale) ? browserLocale : wordsLocale;
}

function languageOf(locale: string): string {
  return (locale.split(/[-_]/)[0] ?? '').toLowerCase();
}
