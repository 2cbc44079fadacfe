import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../src/lib/visible-text.ts';

describe('what cannot be seen', () => {
  it.each([
    ['a letter that turns the direction', 'a\u202Egol.exe', 'a[U+202E]gol.exe'],
    ['a space without width', '/ca\u200Brt', '/ca[U+200B]rt'],
    ['a colour of a terminal', '\u001B[31mred', '[U+001B][31mred'],
    ['a NUL', '\0', '[U+0000]'],
    ['a separator of lines', '\u2028', '[U+2028]'],
    ['a tag', '\u{E0041}', '[U+E0041]'],
    ['half of a pair', '\uD83D', '[U+D83D]'],
    ['a letter that is shown as nothing', '\u3164', '[U+3164]'],
    ['a line that ends', 'a\nb', 'a[U+000A]b'],
  ])('is spelt out: %s', (_what, text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  it.each(['', 'GET /cart\t200', '/käse/カート/سلة/😀', '1\u00A0000', '<b>&amp;'])('is not found in %j', (text) => {
    expect(visibleText(text)).toBe(text);
  });
});
