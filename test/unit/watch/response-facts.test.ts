import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerOf, readResponseFacts } from '../../../src/watch/response-facts.ts';

describe('what is kept of an answer', () => {
  it('is who answered, in order, with both hops of a chain', () => {
    const { headers } = readResponseFacts([
      { name: 'Server', value: 'Caddy' },
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

  it('is of cookies only the name', () => {
    const { headers } = readResponseFacts([
      { name: 'Set-Cookie', value: 'BIGipServerweb=1677787402.36895; path=/' },
      { name: 'set-cookie', value: 'flag; Secure' },
    ]);
    expect(headers).toEqual([
      { name: 'set-cookie', value: 'BIGipServerweb' },
      { name: 'set-cookie', value: 'flag' },
    ]);
  });

  it.each(['Content-Security-Policy', 'Permissions-Policy', 'Strict-Transport-Security', 'WWW-Authenticate', 'X-CSRF-Token', 'X-Session-Id', 'Report-To', 'Link'])(
    'is not %s',
    (name) => {
      expect(readResponseFacts([{ name, value: 'x' }]).headers).toEqual([]);
    },
  );

  it('is as much of a long reason for machines as its reader needs', () => {
    const value = `${'edge; received-status=502, '.repeat(15)}edge; error=dns_error`;
    expect(headerOf(readResponseFacts([{ name: 'Proxy-Status', value }]).headers, 'proxy-status')).toBe(value);
  });

  it.each([
    ['HTTP/1.1 502 Server Hangup', 'Server Hangup'],
    ['HTTP/1.0 503 Connect failed', 'Connect failed'],
    [`HTTP/1.1 502 ${'x'.repeat(500)}`, `${'x'.repeat(127)}…`],
    ['HTTP/1.1 504', undefined],
    ['HTTP/1.1 504 ', undefined],
    ['HTTP/2.0 504 Gateway Timeout', undefined],
    ['', undefined],
  ])('is the words of HTTP/1’s status line: %s', (statusLine, reason) => {
    expect(readResponseFacts([], statusLine).reason).toBe(reason);
  });

  it('tells an empty answer', () => {
    expect(readResponseFacts([{ name: 'content-length', value: '0' }]).empty).toBe(true);
    expect(readResponseFacts([{ name: 'Content-Length', value: '10' }]).empty).toBe(false);
    expect(readResponseFacts([]).empty).toBe(false);
  });

  it('is small, whatever a server sends', () => {
    const name = fc.oneof(fc.constantFrom('Server', 'VIA', 'x-cache'), fc.string());
    const value = fc.option(fc.string({ maxLength: 2_000, size: 'max' }), { nil: undefined });
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
