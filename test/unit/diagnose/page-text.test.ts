import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleOf, visibleTextOf } from '../../../src/diagnose/page-text.ts';

describe('the text of a page', () => {
  it('is what a person reads', () => {
    const markup = '<html><head><title>No</title><style>p { color: red }</style></head><body>\n<h1>Bad &amp; slow</h1><!-- no --><p>Ask&nbsp;<b>us</b></p><script>no()</script></body></html>';
    expect(visibleTextOf(markup)).toBe('Bad & slow Ask us');
    expect(titleOf(markup)).toBe('No');
  });

  it('is the whole of an answer that is no markup', () => {
    expect(visibleTextOf('connection failure\n')).toBe('connection failure');
    expect(visibleTextOf('{"a":"1 < 2"}')).toBe('{"a":"1 < 2"}');
    expect(titleOf('connection failure')).toBe('');
  });

  it('leaves out what has no end', () => {
    expect(visibleTextOf('Sorry<style>p {')).toBe('Sorry');
    expect(visibleTextOf('Sorry<!-- p')).toBe('Sorry');
    expect(visibleTextOf('Sorry<a href="')).toBe('Sorry');
  });

  it('is never longer than the markup', () => {
    fc.assert(
      fc.property(fc.string(), (markup) => {
        expect(visibleTextOf(markup).length).toBeLessThanOrEqual(markup.length);
      }),
    );
  });
});
