import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allCheckers } from '../../src/check/all-checkers.ts';
import { withCheckersTable } from '../../tools/docs/checkers-table.ts';

const document = readFileSync('docs/privacy.md', 'utf8');

describe('the table of checkers in docs/privacy.md', () => {
  it('says what the checkers themselves disclose', () => {
    const expected = withCheckersTable(document);
    expect(document, `Run "npm run docs:privacy", or paste:\n${expected.split(/<!-- \/?checkers -->/)[1]}`).toBe(expected);
  });

  it('has a row with hosts for each of them', () => {
    const [, table = ''] = document.split(/<!-- \/?checkers -->/);
    const [, , ...rows] = table.trim().split('\n');
    expect(rows).toHaveLength(allCheckers.length);
    expect(rows.filter((row) => !/^\| [^|]+ \| [^|]+ \| (?:the site|`)/.test(row))).toEqual([]);
  });
});
