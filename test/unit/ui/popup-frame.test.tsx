// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsIn } from '../../../gallery/words.ts';
import { directionOf } from '../../../src/lib/language.ts';
import { PopupFrame } from '../../../src/ui/popup/popup-frame.tsx';
import { TranslationContext } from '../../../src/ui/translation.ts';

const DOCUMENT = readFileSync('src/entry/popup/index.html', 'utf8');
const LOCALES = readdirSync('public/_locales');

const nothing = () => undefined;

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

function takeOver(locale: string): void {
  const frame = (
    <TranslationContext value={{ translate: wordsIn(locale), locale }}>
      <PopupFrame view={undefined} onHistory={nothing} onSettings={nothing}>
        {undefined}
      </PopupFrame>
    </TranslationContext>
  );
  void act(() => render(frame, find('#root')));
}

beforeEach(() => {
  document.documentElement.innerHTML = DOCUMENT.replaceAll(/<\/?html>|<script.*<\/script>/g, '');
});

afterEach(() => {
  void act(() => render(null, find('#root')));
});

describe('what is painted before the popup\'s script', () => {
  it('is what the script shows, word for word', () => {
    const before = [...find('header').children].map((each) => each.outerHTML);
    takeOver('en');
    const after = [...find('header').children].map((each) => each.outerHTML);
    expect(before).toHaveLength(2);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).every((each) => each.startsWith('<button'))).toBe(true);
  });

  it('stays in its place, instead of being drawn anew', () => {
    const before = [find('main'), find('header'), find('.logo'), find('.name')];
    takeOver('en');
    expect([find('main'), find('header'), find('.logo'), find('.name')].map((each, index) => each === before[index])).toEqual([true, true, true, true]);
    expect(document.querySelectorAll('main, header')).toHaveLength(2);
  });

  it('leaves nothing of its own behind', () => {
    takeOver('en');
    expect(find('main').getAttributeNames()).toEqual([]);
  });

  it.each(LOCALES)('reads the same in %s, and in the same direction', (locale) => {
    const tag = wordsIn(locale)({ key: 'languageTag' });
    const rightToLeft = find('main').getAttribute('data-right-to-left')?.split(' ') ?? [];
    expect(wordsIn(locale)({ key: 'extensionName' })).toBe(find('.name').textContent);
    expect(rightToLeft.includes(tag)).toBe(directionOf(tag) === 'rtl');
  });
});
