import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, codeBlock, plain, table } from '../../../../src/owner/report/markdown.ts';
import { visibleText } from '../../../../src/lib/visible-text.ts';
import { hostileText } from './hostile-text.ts';
import { parsed, valuesOf } from './parsed.ts';

const typesOf = (markdown: string) => [...new Set(parsed(markdown).map(({ type }) => type))];

describe('a code span', () => {
  it('holds any value as it is', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const shown = visibleText(value);
        fc.pre(shown !== '');
        const markdown = `- before ${code(value)} after`;
        expect(valuesOf('inlineCode', markdown)).toEqual([shown]);
        expect(typesOf(markdown)).toEqual(['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode']);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is a dash where there is nothing', () => {
    expect(code('')).toBe('–');
  });
});

describe('a block of code', () => {
  it('holds any lines as they are, with their tabs', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (lines) => {
        const shown = lines.map(visibleText);
        expect(valuesOf('code', `before\n\n${codeBlock(lines)}\n\nafter`)).toEqual([shown.join('\n')]);
        expect(typesOf(codeBlock(lines))).toEqual(['root', 'code']);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a table', () => {
  it('keeps its cells, whatever stands in them; only a backslash before a bar is written out', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 4 }), (rows) => {
        const shown = rows.flat().map(visibleText);
        fc.pre(shown.every((text) => text !== ''));
        const markdown = table(['A', 'B'], rows.map((row) => row.map(code)));
        expect(valuesOf('inlineCode', markdown)).toEqual(shown.map((text) => text.replaceAll(/\\(?=\\*\|)/g, '[U+005C]')));
        expect(parsed(markdown).filter(({ type }) => type === 'tableRow')).toHaveLength(rows.length + 1);
        expect(typesOf(markdown).toSorted()).toEqual(['inlineCode', 'root', 'table', 'tableCell', 'tableRow', 'text']);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('words of our own', () => {
  it.each(['a *b* [c](d) <e> `f` &amp; \\', 'proxy_read_timeout and _this_'])('stay words: %s', (words) => {
    expect(valuesOf('text', plain(words))).toEqual([words]);
  });

  it('keep the names of settings readable', () => {
    expect(plain('proxy_read_timeout')).toBe('proxy_read_timeout');
  });
});
