import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tameText } from '../../../src/lib/cap-text.ts';
import { withoutTurns } from '../../../src/lib/without-turns.ts';

const FSI = '\u2068';
const PDI = '\u2069';
/** UAX #9 §2.1 to §2.5: every character that says something about a direction and nothing else. */
const TURNS = ['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', FSI, PDI];
const turning = fc.array(fc.oneof(fc.constantFrom(...TURNS), fc.string({ unit: 'grapheme' })), { maxLength: 12 }).map((parts) => parts.join(''));

describe('text from outside', () => {
  it('turns nothing around it', () => {
    fc.assert(
      fc.property(turning, (text) => {
        const outside = withoutTurns(text).replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, (isolate) => isolate.slice(1, -1));
        expect(TURNS.filter((turn) => outside.includes(turn))).toEqual([]);
      }),
    );
  });

  it('keeps everything else, and a name that stands in an isolate of its own', () => {
    expect(withoutTurns('\u202eexe.gnp\u202c')).toBe('exe.gnp');
    expect(withoutTurns(`${PDI}\u202e a ${FSI}b`)).toBe(' a b');
    expect(withoutTurns(`x ${FSI}shop.example${PDI} y`)).toBe(`x ${FSI}shop.example${PDI} y`);
    expect(withoutTurns('خطأ 502, שגיאה 👩‍💻')).toBe('خطأ 502, שגיאה 👩‍💻');
  });

  it('has no half of an isolate left where it is cut', () => {
    expect(tameText(`abc ${FSI}defghijkl${PDI}`, 8)).toBe('abc de…');
    expect(tameText('abc', 3)).toBe('abc');
    expect(tameText('abcd', 3)).toBe('ab…');
  });
});
