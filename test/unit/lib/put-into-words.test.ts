import { describe, expect, it } from 'vitest';
import { putIntoWords } from '../../../src/lib/put-into-words.ts';
import { counted, text } from '../../../src/view/text.ts';

/** Shows what was looked up instead of words. */
const lookup = (name: string, params: string[]) => [name, ...params].join('|');

const forms = (locale: string, ...counts: number[]) => counts.map((count) => putIntoWords(counted('popupTries', count), locale, lookup));
const onlyOther = (name: string) => (name.endsWith('_other') ? name : '');

describe('a text', () => {
  it('is looked up by its key, with what goes into it', () => {
    expect(putIntoWords(text('noticeBack', 'shop.example'), 'en', lookup)).toBe('noticeBack|shop.example');
  });

  it('takes the form that the language has for the number', () => {
    expect(forms('en', 1, 2)).toEqual(['popupTries_one|1', 'popupTries_other|2']);
    expect(forms('fr', 0, 2)).toEqual(['popupTries_one|0', 'popupTries_other|2']);
    expect(forms('pl', 1, 3, 5, 22)).toEqual(['popupTries_one|1', 'popupTries_few|3', 'popupTries_many|5', 'popupTries_few|22']);
    expect(forms('ja', 1)).toEqual(['popupTries_other|1']);
  });

  it('writes the number as the language does', () => {
    expect(putIntoWords(counted('historyDeleted', 12_345), 'de', lookup)).toBe('historyDeleted_other|12.345');
  });

  it('falls back to the form for any number', () => {
    expect(putIntoWords(counted('popupTries', 1_000_000), 'es', onlyOther)).toBe('popupTries_other');
  });

  it('keeps a name in its own order among words from right to left', () => {
    expect(putIntoWords(text('noticeBack', 'shop.example'), 'ar', lookup)).toBe('noticeBack|\u2068shop.example\u2069');
  });

  it.each([
    ['ar', '\u2068exe.gnp\u2069'],
    ['en', 'exe.gnp'],
  ])('lets no name turn the words around it in %s', (locale, shown) => {
    expect(putIntoWords(text('noticeBack', '\u2069\u202eexe.gnp\u2067'), locale, lookup)).toBe(`noticeBack|${shown}`);
  });
});
