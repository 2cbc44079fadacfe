import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerOf, readResponseFacts } from '../../../src/watch/response-facts.ts';

describe('what is kept of an answer', () => {
  it('is who answered, in order, with both hops of a chain', () => {
    const { headers } = readResponseFacts([
      { name: 'Server', value: 'Caddy' },
      { name: 'Set-Cookie', value: 'secret=1' },
      { name: 'Server', value: 'nginx' },
      { name: 'Retry-After', value: '5' },
    ]);
    expect(headers).toEqual([
      { name: 'server', value: 'Caddy' },
      { name: 'server', value: 'nginx' },
      { name: 'retry-after', value: '5' },
    ]);
    expect(headerOf(headers, 'server')).toBe('Caddy');
  });

  it('tells an empty answer', () => {
    expect(readResponseFacts([{ name: 'content-length', value: '0' }]).empty).toBe(true);
    expect(readResponseFacts([{ name: 'Content-Length', value: '10' }]).empty).toBe(false);
    expect(readResponseFacts([]).empty).toBe(false);
  });

  it('is small, whatever a server sends', () => {
    const name = fc.oneof(fc.constantFrom('Server', 'VIA', 'x-cache'), fc.string());
    const value = fc.option(fc.string({ maxLength: 70_000, size: 'max' }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.record({ name, value }), { maxLength: 200 }), (headers) => {
        expect(JSON.stringify(readResponseFacts(headers)).length).toBeLessThan(80_000);
      }),
      { numRuns: 30 },
    );
    const huge = readResponseFacts(Array.from({ length: 500 }, () => ({ name: 'Via', value: 'x'.repeat(64_000) })));
    expect(JSON.stringify(huge).length).toBeLessThan(8_000);
  });
});
