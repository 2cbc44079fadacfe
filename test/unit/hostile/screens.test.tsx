// @vitest-environment happy-dom
import fc from 'fast-check';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsIn } from '../../../gallery/words.ts';
import { BannerBar } from '../../../src/ui/banner/banner-bar.ts';
import { TranslationContext } from '../../../src/ui/translation.ts';
import { bannerView } from '../../../src/view/banner-view.ts';
import { aPage, anIncident, NOW } from '../../fixtures/incidents.ts';
import { hostileText, TRACE } from './hostile-text.ts';
import { checkSaying, screensSaying } from './screens.tsx';

const WORDS = { en: wordsIn('en'), ar: wordsIn('ar') };
type Locale = keyof typeof WORDS;

const PLAIN = 'plain';
const SCREENS = Object.keys(screensSaying(PLAIN));
/** What a person reads or hears, or has typed; everything else of an element must not depend on a stranger's text. */
const READ_OUT = new Set(['title', 'aria-label', 'value']);
/** What isolates a direction by itself (HTML, rendering of bidirectional text; `.ltr` of theme.css). */
const ISOLATING = 'bdi, [dir], .ltr, textarea';

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  void act(() => render(null, root));
  root.remove();
});

function show(screen: ComponentChild, locale: Locale): Element {
  void act(() => render(null, root));
  void act(() => render(<TranslationContext value={{ translate: WORDS[locale], locale }}>{screen}</TranslationContext>, root));
  return root;
}

const ignore = () => undefined;

function bannerSaying(said: string, locale: Locale): Element {
  const translate = WORDS[locale];
  const bar = new BannerBar({ translate, locale, onCommand: ignore, onMoreHelp: ignore, onCheck: ignore, onDismissCheck: ignore, isAlive: () => true }, ignore);
  const incident = anIncident({ phase: { name: 'stopped', at: NOW, by: 'person' } });
  bar.show(bannerView(incident, aPage(), checkSaying(said, { name: 'asking', recipients: [said, PLAIN] })));
  return bar.element;
}

const shown = (name: string, said: string, locale: Locale = 'en') =>
  name === 'the banner' ? bannerSaying(said, locale) : show(screensSaying(said)[name]?.(), locale);

/** Elements and attributes, without what is to be read. */
function skeletonOf(element: Element): unknown[] {
  const attributes = [...element.attributes].map(({ name, value }) => (READ_OUT.has(name) ? name : `${name}=${value}`));
  return [element.tagName, attributes.toSorted(), ...[...element.children].map(skeletonOf)];
}

/** What stands in each element to be read, without what stands in an isolate of its own. */
function looseTexts(element: Element): string[] {
  const own = element.matches(ISOLATING) ? [] : [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const attributes = [...element.attributes].filter(({ name }) => READ_OUT.has(name) && !element.matches('input')).map(({ value }) => value);
  return [own.map(({ textContent }) => textContent ?? '').join(''), ...attributes, ...[...element.children].flatMap(looseTexts)];
}

/** True of a text that turns what stands after it: something in it is opened or closed without its other half (UAX #9 §2). */
function turnsOthers(text: string): boolean {
  const rest = text.replaceAll(/\u2068[^\u2066-\u2069]*\u2069/g, '');
  return rest === text ? /[\u202a-\u202e\u2066-\u2069]/.test(text) : turnsOthers(rest);
}

describe.each([...SCREENS, 'the banner'])('what strangers say, in %s', (name) => {
  it('is there, as text', () => {
    expect(shown(name, '<b>said</b>').textContent).toContain('<b>said</b>');
  });

  it('makes no element and no attribute, and runs nothing', () => {
    const expected = skeletonOf(shown(name, PLAIN));
    fc.assert(
      fc.property(hostileText, (said) => {
        expect(skeletonOf(shown(name, said))).toEqual(expected);
        expect(globalThis).not.toHaveProperty(TRACE);
      }),
      { numRuns: 5 },
    );
  });

  it.each(['en', 'ar'] as const)('turns no words around it in %s', (locale) => {
    const texts = looseTexts(shown(name, '\u2069\u202eexe.\u2067gnp\u202a', locale));
    expect(texts.filter(turnsOthers)).toEqual([]);
  });
});
