import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLoadedPage } from '../../../src/messages/loaded-page.ts';

const PAGE = { status: 200, markup: '<html></html>', failed: [{ host: 'api.example.com', status: 502 }] };

describe('what a loaded page says of itself', () => {
  it('is taken as it is', () => {
    expect(asLoadedPage(PAGE)).toEqual(PAGE);
  });

  it.each([
    ['too much markup', { ...PAGE, markup: 'x'.repeat(9_000) }],
    ['too many requests', { ...PAGE, failed: Array.from({ length: 251 }, () => PAGE.failed[0]) }],
    ['a host beyond any name', { ...PAGE, failed: [{ host: 'x'.repeat(301), status: 502 }] }],
    ['a status that is none', { ...PAGE, status: -1 }],
    ['nothing', undefined],
  ])('is left where it is %s', (_what, said) => {
    expect(asLoadedPage(said)).toBeUndefined();
  });

  it('may be anything', () => {
    fc.assert(fc.property(fc.anything(), (said) => void asLoadedPage(said)));
  });
});
