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
const placeholdersOf = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].toSorted();

describe('words', () => {
  it.each(locales)('of %s have the keys and placeholders of the English ones', (locale) => {
    const messages = read(locale);
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, { message }] of Object.entries(messages)) {
      expect(placeholdersOf(message), key).toEqual(placeholdersOf(english[key]?.message ?? ''));
    }
  });

  it('are all used', () => {
    const text = [...sourceFiles().map((file) => file.text), readFileSync('manifest.json', 'utf8')].join('\n');
    const unused = Object.keys(english).filter((key) => !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(text));
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
