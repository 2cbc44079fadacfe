import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from '../../../../src/owner/report/mask.ts';

describe('IP addresses left out', () => {
  it.each([
    ['client: 192.0.2.7, port', 'client: [IP], port'],
    ['http://10.0.0.2:8080/cart', 'http://[IP]:8080/cart'],
    ['[2001:db8::1]:443', '[[IP]]:443'],
    ['from 2001:DB8:0:0:0:0:0:1.', 'from [IP].'],
    ['::ffff:192.0.2.7 asked', '[IP] asked'],
    ['10.0.0.1,10.0.0.2', '[IP],[IP]'],
    ['ended at 192.0.2.7.', 'ended at [IP].'],
  ])('%s', (text, expected) => {
    expect(masked(text, ['ips'])).toBe(expected);
  });

  it.each(['2026/11/21 08:47:00', 'Wed, 30 Sep 2026 10:00:05 GMT', 'nginx/1.27.3', 'std::vector', '300.1.2.3'])('nothing else: %s', (text) => {
    expect(masked(text, ['ips'])).toBe(text);
  });

  it('whatever stands around them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.constantFrom(' ', '"', '(', '=', ',', '/'), fc.constantFrom(' ', '"', ')', ',', ';', '/'), (ip, before, after) => {
        expect(masked(`x${before}${ip}${after}x`, ['ips'])).not.toContain(ip);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('paths left out', () => {
  it.each([
    ['"GET /users/ann?token=1 HTTP/1.1"', '"GET /… HTTP/1.1"'],
    ['upstream: "http://10.0.0.2:8080/users/ann", host', 'upstream: "http://10.0.0.2:8080/…", host'],
    ['location: https://www.example.org?user=ann', 'location: https://www.example.org/…'],
    ['open("/srv/ann/x.html")', 'open("/…")'],
    ['</style.css>; rel=preload', '</…>; rel=preload'],
  ])('%s', (text, expected) => {
    expect(masked(text, ['paths'])).toBe(expected);
  });

  it.each(['text/html', 'Varnish/7.1', '21/Nov/2026:08:47:00', 'https://www.example.org'])('nothing else: %s', (text) => {
    expect(masked(text, ['paths'])).toBe(text);
  });
});

it('changes nothing where nothing is left out', () => {
  expect(masked('192.0.2.7 /users/ann', [])).toBe('192.0.2.7 /users/ann');
});
