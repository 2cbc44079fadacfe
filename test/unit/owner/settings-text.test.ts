import { describe, expect, it } from 'vitest';
import { PLANNED_STOPS } from '../../../src/owner/stop/all-stops.ts';
import { productOf, productsFor } from '../../../src/owner/timeouts/all-products.ts';
import { directiveOf, type Duty } from '../../../src/owner/timeouts/product.ts';

const SECONDS: Record<Duty, number> = { connect: 7, answer: 71, 'inner-idle': 72, 'outer-idle': 73 };
const print = (id: string, inner: string, headBytes = 16_384) => productOf(id)?.print?.({ seconds: SECONDS, headBytes, inner }) ?? '';
const products = (['front', 'gateway', 'application'] as const).flatMap(productsFor);

describe('settings to copy', () => {
  it.each([...new Set(products.filter((product) => product.print))].map((product) => [product.id, product] as const))('of %s hold the values chosen', (id, { timeOuts }) => {
    const text = print(id, 'node');
    // One setting stands for several duties.
    const settable = timeOuts.filter(({ usualS, mostS, directive }, index) => usualS !== mostS && timeOuts.findIndex((each) => each.directive === directive) === index);
    for (const { duty } of settable) expect(text, duty).toMatch(new RegExp(String.raw`\b${SECONDS[duty]}(?:000)?(?:s|\b)`));
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
  });

  it('of nginx speak the protocol of what is behind', () => {
    expect(print('nginx', 'php-fpm')).toMatch(/^fastcgi_read_timeout 71s;$/m);
    expect(print('nginx', 'uwsgi')).toMatch(/^uwsgi_read_timeout 71s;$/m);
    expect(print('nginx', 'node')).toMatch(/^proxy_read_timeout 71s;$/m);
    expect(print('nginx', 'node')).toMatch(/^proxy_set_header Connection "";$/m);
  });

  it('of nginx raise all buffers with the first, without which it does not start', () => {
    expect(print('nginx', 'node', 9_000)).toMatch(/^proxy_buffer_size 9k;\nproxy_buffers 8 9k;$/m);
  });

  it('of HAProxy leave room for its own headers', () => {
    expect(print('haproxy', 'node', 20_000)).toMatch(/tune\.bufsize 21024$/m);
  });

  it('name the directive as it is written there', () => {
    const [connect] = productOf('nginx')?.timeOuts ?? [];
    expect(connect && directiveOf(connect, 'php-fpm')).toBe('fastcgi_connect_timeout');
  });
});

describe('a planned stop', () => {
  it.each(PLANNED_STOPS.map((stop) => [stop.id, stop] as const))('with %s answers 503 and says when to come back', (_id, stop) => {
    const text = stop.print(1800);
    expect(text).toMatch(/\b503\b/);
    expect(text).toMatch(/Retry-After\b.{0,4}\b1800\b/);
  });
});

describe('products', () => {
  it('say where their values come from', () => {
    expect(products.filter(({ source }) => !source.startsWith('https://')).map(({ id }) => id)).toEqual([]);
  });
});
