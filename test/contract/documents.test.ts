import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = ['README.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

/** Files that a document links to, as paths from the project's root. */
function linkedFiles(document: string): string[] {
  const text = readFileSync(document, 'utf8');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
  return links
    .filter((link) => !/^(?:https?:|#)/.test(link))
    .map((link) => posix.join(posix.dirname(document), link.replace(/#.*$/, '')));
}

describe.each(documents)('%s', (document) => {
  it('links to files that are there', () => {
    expect(linkedFiles(document).length).toBeGreaterThan(0);
    expect(linkedFiles(document).filter((path) => !existsSync(path))).toEqual([]);
  });
});
