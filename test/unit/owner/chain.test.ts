import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productOf, productsFor } from '../../../src/owner/timeouts/all-products.ts';
import { checkChain, MARGIN_S, type ChainFault } from '../../../src/owner/timeouts/check-chain.ts';
import { canFit, fitChain } from '../../../src/owner/timeouts/fit-chain.ts';
import { longestAnswer, usualLayer, withSeconds, type Layer } from '../../../src/owner/timeouts/layer.ts';
import type { Duty } from '../../../src/owner/timeouts/product.ts';

const HEAD = 2048;

function layer(id: string, seconds: Partial<Record<Duty, number>> = {}): Layer {
  const product = productOf(id);
  if (!product) throw new Error(`No product ${id}`);
  const usual = usualLayer(product);
  return { ...usual, seconds: { ...usual.seconds, ...seconds } };
}

const kinds = (faults: readonly ChainFault[]) => faults.map(({ kind }) => kind);

const pair = (waitsS: number) => checkChain([layer('nginx', { answer: waitsS, 'inner-idle': 0 }), layer('gunicorn', { answer: 30 })], HEAD);
const race = (keepsS: number, closesS: number) => checkChain([layer('aws-alb', { 'inner-idle': keepsS }), layer('node', { answer: 10, 'outer-idle': closesS })], HEAD);
const ids = (role: 'front' | 'gateway' | 'application') => fc.constantFrom(...productsFor(role).map(({ id }) => id));

describe('a chain of time-outs', () => {
  it('fits when every layer outlasts the one behind it', () => {
    const chain = [layer('nginx', { connect: 5, answer: 60, 'inner-idle': 60 }), layer('gunicorn', { answer: 30, 'outer-idle': 65 })];
    expect(checkChain(chain, HEAD)).toEqual([]);
  });

  it('tells an outer layer that gives up first, counting the time to connect', () => {
    const chain = [layer('cloudflare'), layer('nginx', { connect: 30, answer: 100, 'outer-idle': 1000 })];
    expect(checkChain(chain, HEAD)).toEqual([{ kind: 'gives-up-first', outer: 0, inner: 1, waitsS: 120, takesS: 130 }]);
  });

  it('wants a margin', () => {
    expect(kinds(pair(30 + MARGIN_S - 1))).toEqual(['gives-up-first']);
    expect(kinds(pair(30 + MARGIN_S))).toEqual([]);
  });

  it('tells a layer without a limit of its own, and two of them', () => {
    expect(kinds(checkChain([layer('nginx', { 'inner-idle': 0 }), layer('php-fpm')], HEAD))).toEqual(['no-limit']);
    expect(kinds(checkChain([layer('caddy', { 'inner-idle': 0 }), layer('php-fpm')], HEAD))).toEqual(['nobody-gives-up']);
  });

  it('does not ask a product for what it cannot have', () => {
    expect(checkChain([layer('nginx', { 'inner-idle': 10 }), layer('tomcat')], HEAD)).toEqual([]);
  });

  it('tells when the inner one closes idle connections first', () => {
    expect(race(60, 5)).toEqual([{ kind: 'keep-alive-race', outer: 0, inner: 1, keepsS: 60, closesS: 5 }]);
    expect(kinds(race(60, 60))).toEqual(['keep-alive-race']);
    expect(race(60, 65)).toEqual([]);
    expect(race(0, 5)).toEqual([]);
  });

  it('tells whose limit the largest head breaks', () => {
    const chain = [layer('nginx', { 'inner-idle': 0 }), layer('gunicorn')];
    expect(checkChain(chain, 5000)).toEqual([{ kind: 'head-too-large', layer: 0, headBytes: 5000, mostBytes: 4096 }]);
  });

  it('changes one setting under all its duties', () => {
    const { seconds } = withSeconds(layer('aws-alb'), 'answer', 100);
    expect(seconds).toMatchObject({ answer: 100, 'inner-idle': 100, connect: 10 });
  });
});

describe('a fitted chain', () => {
  it('lowers the application where nobody can raise what stands in front', () => {
    const chain = fitChain([layer('cloudflare'), layer('nginx'), layer('gunicorn', { answer: 300 })], HEAD);
    expect(kinds(checkChain(chain, HEAD))).toEqual([]);
    expect(chain[2]?.seconds.answer).toBeLessThan(120);
    expect(chain[0]).toEqual(layer('cloudflare'));
  });

  it('keeps what the application needs where there is room', () => {
    const chain = fitChain([layer('nginx'), layer('gunicorn', { answer: 300 })], HEAD);
    expect(chain[1]?.seconds.answer).toBe(300);
    expect(chain[0]?.seconds.answer).toBeGreaterThanOrEqual(300 + MARGIN_S);
  });

  const anyChain = fc.tuple(ids('front'), ids('gateway'), ids('application')).map((each) => each.map((id) => layer(id)));

  it('has no fault left but what nobody can set, whatever stands in it', () => {
    fc.assert(
      fc.property(anyChain, fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 20_000 }), (layers, answer, headBytes) => {
        const chain = fitChain(layers.with(2, withSeconds(layers[2] ?? layer('node'), 'answer', answer)), headBytes);
        const patience = checkChain(chain, headBytes).filter(({ kind }) => kind !== 'head-too-large' && kind !== 'keep-alive-race');
        expect(patience).toEqual([]);
      }),
    );
  });

  it('never goes beyond what a product allows', () => {
    fc.assert(
      fc.property(anyChain, fc.integer({ min: 1, max: 100_000 }), (layers, answer) => {
        for (const { product, seconds } of fitChain(layers.with(2, withSeconds(layers[2] ?? layer('node'), 'answer', answer)), HEAD)) {
          for (const { duty, mostS } of product.timeOuts) expect(seconds[duty]).toBeLessThanOrEqual(mostS ?? Infinity);
        }
      }),
    );
  });

  it('says beforehand whether everything can be mended', () => {
    expect(canFit([layer('nginx'), layer('gunicorn')], HEAD)).toBe(true);
    expect(canFit([layer('cloudflare'), layer('nginx')], 200_000)).toBe(false);
  });
});

describe('longestAnswer', () => {
  it('has no end where there is no limit', () => {
    expect(longestAnswer(layer('php-fpm'))).toBe(Infinity);
    expect(longestAnswer(layer('haproxy'))).toBe(55);
  });
});
