import { describe, expect, it } from 'vitest';
import { directionOf, formatLocale } from '../../../src/lib/language.ts';

describe('the writing direction', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa-IR', 'UR'])('of %s is from right to left', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each(['en', 'de-AT', 'ja', 'arn'])('of %s is from left to right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});

describe('dates and numbers', () => {
  it('follow the browser as long as it speaks the language of the words', () => {
    expect(formatLocale('en-GB', 'en')).toBe('en-GB');
    expect(formatLocale('pt-PT', 'pt-BR')).toBe('pt-PT');
  });

  it('follow the words where Rebound does not speak the browser’s language', () => {
    expect(formatLocale('nl', 'en')).toBe('en');
  });
});
