import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter, MAX_LINE_LENGTH } from '../../../src/logs/line-splitter.ts';

function split(...pieces: string[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (const piece of pieces) splitter.push(piece);
  splitter.end();
  return lines;
}

describe('cutting text into lines', () => {
  it('puts lines together that come in pieces, and ends the last one', () => {
    expect(split('one\ntw', 'o', '\nthree')).toEqual(['one', 'two', 'three']);
    expect(split('one\n', '')).toEqual(['one']);
    expect(split('')).toEqual([]);
  });

  it('takes CR LF for one line break, also where it is cut in two', () => {
    expect(split('one\r\ntwo\r', '\nthree\r\n')).toEqual(['one', 'two', 'three']);
  });

  it('keeps empty lines', () => {
    expect(split('\n\na\n\n')).toEqual(['', '', 'a', '']);
  });

  it('cuts a line of a megabyte, and goes on with the next', () => {
    const long = 'x'.repeat(1_000_000);
    const inPieces = (size: number) => split('a\n', ...(long.match(new RegExp(`.{1,${size}}`, 'g')) ?? []), '\nb');
    for (const lines of [split(`a\n${long}\nb`), inPieces(60_000), inPieces(1_000)]) {
      expect(lines.map(({ length }) => length)).toEqual([1, MAX_LINE_LENGTH, 1]);
    }
  });

  it('gives the same lines wherever the pieces end', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', 'ü') });
    fc.assert(fc.property(text, fc.array(fc.nat(40)), (whole, cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
      const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end));
      expect(split(...pieces)).toEqual(split(whole));
    }));
  });
});
