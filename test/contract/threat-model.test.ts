import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCUMENT = 'docs/threat-model.md';
const text = readFileSync(DOCUMENT, 'utf8');

/** Each test file that is named, with the titles that are quoted after it and before the next. */
const proofs = [...text.matchAll(/\]\((\.\.\/test\/[^)]+)\)((?:(?!\]\()[^|\n])*)/g)].map(([, link = '', after = '']) => ({
  file: posix.join(posix.dirname(DOCUMENT), link),
  titles: [...after.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
}));

describe('docs/threat-model.md', () => {
  it('names tests at all', () => {
    expect(proofs.length).toBeGreaterThan(20);
    expect(proofs.flatMap(({ titles }) => titles).length).toBeGreaterThan(20);
  });

  it.each(proofs)('is proven by what it names: $file', ({ file, titles }) => {
    expect(existsSync(file), file).toBe(true);
    const source = readFileSync(file, 'utf8');
    for (const title of titles) expect(source).toContain(`'${title}'`);
  });

  it('has a proof for everyone that it fears', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:---|who |rule )/.test(line));
    expect(rows.filter((row) => !/\(\.\.\/test\/|the same, “/.test(row))).toEqual([]);
  });
});
