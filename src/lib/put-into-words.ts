import type { Wording } from '../view/text.ts';
import { directionOf } from './language.ts';
import { withoutTurns } from './without-turns.ts';

/** The words of a message, placeholders filled in; empty when the language has none of that name. */
export type Lookup = (name: string, params: string[]) => string;

/**
 * The words for a text. Of one that differs with a number the form is taken that the language has for it
 * (Unicode CLDR plural rules, by `Intl.PluralRules`); `_other` is the one that every language has.
 */
export function putIntoWords(text: Wording, locale: string, lookup: Lookup): string {
  const isolate = (params: readonly string[] = []) => params.map((param) => isolated(param, locale));
  if ('key' in text) return lookup(text.key, isolate(text.params));
  const { countKey, count, params = [] } = text;
  const all = isolate([new Intl.NumberFormat(locale).format(count), ...params]);
  const form = new Intl.PluralRules(locale).select(count);
  return lookup(`${countKey}_${form}`, all) || lookup(`${countKey}_other`, all);
}

/**
 * Among right-to-left words a name or an address keeps its own order (Unicode UAX #9, FSI and PDI). It comes from
 * outside, and must not end its isolate itself.
 */
function isolated(param: string, locale: string): string {
  const plain = withoutTurns(param);
  return directionOf(locale) === 'rtl' ? `\u2068${plain}\u2069` : plain;
}
