import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

type Messages = Record<string, { message: string; description?: string }>;

const FOLDER = 'public/_locales';
const locales = readdirSync(FOLDER);

function read(locale: string): Messages {
  return JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')) as Messages;
}

const english = read('en');
const placeholdersOf = (message = '') => [...new Set(message.match(/\$\d/g) ?? [])].toSorted();

/** The stems of messages that differ with a number. */
const countKeys = Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []));
const formOf = (key: string) => countKeys.find((stem) => key.startsWith(`${stem}_`));
const plainKeys = Object.keys(english).filter((key) => formOf(key) === undefined);

/** The forms that a language has for whole numbers, by Unicode CLDR; `other` stands in for those of the very large. */
function formsOf(locale: string): string[] {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  const small = Array.from({ length: 200 }, (_, count) => rules.select(count));
  return [...new Set([...small, 'other'])].toSorted();
}

describe('words', () => {
  it.each(locales)('of %s have the keys and placeholders of the English ones', (locale) => {
    const messages = read(locale);
    expect(Object.keys(messages).filter((key) => formOf(key) === undefined).toSorted()).toEqual(plainKeys.toSorted());
    for (const key of plainKeys) {
      expect(placeholdersOf(messages[key]?.message), key).toEqual(placeholdersOf(english[key]?.message));
    }
  });

  it.each(locales)('of %s have every form that this language has for a number', (locale) => {
    const messages = read(locale);
    for (const stem of countKeys) {
      const forms = Object.keys(messages).filter((key) => formOf(key) === stem);
      expect(forms.toSorted(), stem).toEqual(formsOf(locale).map((form) => `${stem}_${form}`));
      const wanted = placeholdersOf(english[`${stem}_other`]?.message);
      expect(placeholdersOf(messages[`${stem}_other`]?.message), stem).toEqual(wanted);
      // "Once" and "twice" may stand for the number itself.
      for (const form of forms) expect(['$1', ...placeholdersOf(messages[form]?.message)], form).toEqual(expect.arrayContaining(wanted));
    }
  });

  it.each(locales)('of %s say which language they are, and fit where the browsers and their stores put them', (locale) => {
    const messages = read(locale);
    expect(messages['languageTag']?.message.replace('-', '_')).toBe(locale);
    // developer.chrome.com, manifest: "description", at most 132 characters.
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('are all used', () => {
    const text = [...sourceFiles().map((file) => file.text), readFileSync('manifest.json', 'utf8')].join('\n');
    const unused = [...plainKeys, ...countKeys].filter((key) => !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(text));
    expect(unused).toEqual([]);
  });

  it('with placeholders say what goes into them', () => {
    const unexplained = Object.entries(english).filter(([, { message, description }]) => message.includes('$') && !description);
    expect(unexplained).toEqual([]);
  });

  it('stand nowhere but here: no screen part holds text of its own', () => {
    const written = sourceFiles()
      .filter(({ path }) => path.startsWith('src/ui/') && path.endsWith('.tsx'))
      .filter(({ text }) => />\s*[A-Z][a-z]+[^<>{}=;]*</.test(text))
      .map(({ path }) => path);
    expect(written).toEqual([]);
  });
});
