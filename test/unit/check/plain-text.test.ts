import { describe, expect, it } from 'vitest';
import { httpsLink } from '../../../src/check/https-link.ts';
import { plainText } from '../../../src/check/plain-text.ts';

describe('markup from outside', () => {
  it('is read as its words', () => {
    expect(plainText('<p>Files &amp; <b>messages</b></p>\n<p>are &lt;slow&gt;</p>', 100)).toBe('Files & messages are <slow>');
  });

  it('reads entities once, and leaves unknown ones alone', () => {
    expect(plainText('&amp;lt;b&amp;gt; &unknown;', 100)).toBe('&lt;b&gt; &unknown;');
    expect(plainText('&constructor; &toString;', 100)).toBe('&constructor; &toString;');
  });

  it('is cut', () => {
    expect(plainText(`<p>${'x'.repeat(10_000)}</p>`, 20)).toBe(`${'x'.repeat(19)}…`);
    expect(plainText('<'.repeat(100_000), 20).length).toBeLessThanOrEqual(20);
  });
});

describe('an address from outside', () => {
  it.each(['https://stspg.io/abc', 'https://slack-status.com/2026-06/4e79ab0c89aa4be0'])('may be followed: %s', (address) => {
    expect(httpsLink(address)).toBe(address);
  });

  it.each(['http://stspg.io/abc', 'javascript:alert(1)', '/abc', '', undefined, null, 'https://a@b.example/', `https://a.example/${'x'.repeat(500)}`])(
    'is left out: %s',
    (address) => {
      expect(httpsLink(address)).toBeUndefined();
    },
  );
});
