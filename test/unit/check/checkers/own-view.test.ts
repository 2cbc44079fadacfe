import { describe, expect, it } from 'vitest';
import { ownView } from '../../../../src/check/checkers/own-view.ts';
import { anOrder, runChecker } from '../checker-kit.ts';

const status = (code: number) => () => new Response('x', { status: code });

const redirect = () => Object.defineProperty(new Response(null), 'status', { value: 0 });
const refuses = () => Promise.reject(new TypeError('Failed to fetch'));

describe('the own view', () => {
  it('asks for the failing page and for the front page, without following redirects', async () => {
    const { requests, last } = await runChecker(ownView, status(502));
    expect(requests.map(({ url }) => url)).toEqual(['https://www.shop-example.com/basket', 'https://www.shop-example.com/']);
    expect(requests.every((asked) => asked.redirect === 'manual' && asked.method === undefined)).toBe(true);
    expect(last.map(({ finding }) => finding)).toEqual([
      { kind: 'own-view', page: 'failing-page', outcome: 'gateway-error', status: 502 },
      { kind: 'own-view', page: 'front-page', outcome: 'gateway-error', status: 502 },
    ]);
  });

  it('leaves alone a page that must not be asked for again', async () => {
    const { requests } = await runChecker(ownView, status(502), { order: anOrder({ failure: { mayAskAgain: false } }) });
    expect(requests.map(({ url }) => url)).toEqual(['https://www.shop-example.com/']);
  });

  it('asks once where the failing page is the front page, or an address was typed', async () => {
    const failing = await runChecker(ownView, status(200), { order: anOrder({ address: 'https://www.shop-example.com/' }) });
    expect(failing.last.map(({ finding }) => finding)).toEqual([{ kind: 'own-view', page: 'failing-page', outcome: 'reached', status: 200 }]);
    const typed = await runChecker(ownView, status(200), { order: anOrder({ address: 'https://www.shop-example.com/', failure: null }) });
    expect(typed.last.map(({ finding }) => finding)).toEqual([{ kind: 'own-view', page: 'front-page', outcome: 'reached', status: 200 }]);
  });

  it.each([
    [200, 'reached'],
    [404, 'reached'],
    [403, 'reached'],
    [500, 'server-error'],
    [504, 'gateway-error'],
    [522, 'gateway-error'],
  ])('takes %i for %s', async (code, outcome) => {
    const { last } = await runChecker(ownView, status(code), { order: anOrder({ failure: null }) });
    expect(last[0]?.finding).toMatchObject({ outcome });
  });

  it('takes a redirect, whose status browsers hide, for an answer', async () => {
    const { last } = await runChecker(ownView, redirect, { order: anOrder({ failure: null }) });
    expect(last[0]?.finding).toEqual({ kind: 'own-view', page: 'front-page', outcome: 'reached' });
  });

  it('tells no connection from no permission', async () => {
    const order = anOrder({ failure: null });
    const unreachable = await runChecker(ownView, refuses, { order });
    expect(unreachable.last[0]?.finding).toMatchObject({ outcome: 'unreachable' });
    const forbidden = await runChecker(ownView, refuses, { order, net: { mayRead: () => false } });
    expect(forbidden.last[0]?.finding).toEqual({ kind: 'nothing', why: 'needs-permission' });
    expect(forbidden.requests).toEqual([]);
  });
});
