import { describe, expect, it } from 'vitest';
import { readAzure } from '../../../../src/check/formats/azure.ts';
import { NOW } from '../checker-kit.ts';

const item = (title: string, rest = '') => `<item><title>${title}</title>${rest}</item>`;
const feed = (...items: string[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Azure Status</title>${items.join('')}</channel></rss>`;
const read = (text: string) => readAzure(text, NOW);

describe("Azure's feed", () => {
  it('is read', () => {
    const details = `<link>https://azure.status.microsoft/status/abc</link><pubDate>Tue, 29 Sep 2026 16:29:09 Z</pubDate>
      <description>&lt;p&gt;We are &lt;b&gt;looking&lt;/b&gt; into it &amp;amp; more&lt;/p&gt;</description>
      <category>Virtual Machines</category><category>West US</category>`;
    expect(read(feed(item('Virtual Machines - West US - Investigating', details)))).toEqual({
      health: 'minor',
      incidents: [
        {
          title: 'Virtual Machines - West US - Investigating',
          components: ['Virtual Machines', 'West US'],
          startedAt: Date.UTC(2026, 8, 29, 16, 29, 9),
          link: 'https://azure.status.microsoft/status/abc',
        },
      ],
      facts: [{ name: 'latest note', value: 'We are looking into it & more' }],
    });
  });

  it('says with an empty channel only that nothing is listed', () => {
    expect(read(feed())).toEqual({ health: 'none-listed', incidents: [], facts: [] });
  });

  it('takes an incident for over only by the last clause of its title', () => {
    expect(read(feed(item('Storage - West US - Resolved'), item('DNS - Global - Mitigated')))?.health).toBe('none-listed');
    expect(read(feed(item('Resolved names fail - DNS - Investigating')))?.health).toBe('minor');
  });

  it('reads a byte order mark, CDATA and an item without anything', () => {
    const report = read(`\uFEFF${feed('<item/>', item('<![CDATA[Front <Door> - Investigating]]>', '<link>http://x.example/</link><pubDate>soon</pubDate>'))}`);
    expect(report?.incidents).toEqual([
      { title: '', components: [] },
      { title: 'Front <Door> - Investigating', components: [] },
    ]);
  });

  it.each([
    ['a web page', '<!doctype html><html><head><title>Access denied</title></head><body><br></body></html>'],
    ['a well-formed web page', '<html><head><title>Access denied</title></head></html>'],
    ['an error in XML', '<Error><Code>AccessDenied</Code><Message>No</Message></Error>'],
    ['a channel without a title', '<rss version="2.0"><channel></channel></rss>'],
    ['a channel with an empty title', '<rss version="2.0"><channel><title> </title></channel></rss>'],
    ['a feed without a channel', '<rss version="2.0"/>'],
    ['a cut-off feed', feed(item('Storage - Investigating')).slice(0, -20)],
    ['nothing', ''],
    ['a deep well', '<a>'.repeat(100_000)],
    ['entities that grow', '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>'],
  ])('is not read from %s', (_name, text) => {
    expect(read(text)).toBeUndefined();
  });
});
