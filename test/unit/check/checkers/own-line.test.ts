import { describe, expect, it } from 'vitest';
import { ownLine } from '../../../../src/check/checkers/own-line.ts';
import { anOrder, runChecker, type Responder } from '../checker-kit.ts';

const answers: Responder = () => new Response(null, { status: 204 });
const refuses: Responder = () => Promise.reject(new TypeError('Failed to fetch'));
const onlyGoogleFails: Responder = ({ url }) => (url.includes('gstatic') ? refuses({ url } as never) : new Response(null, { status: 204 }));

describe('the own line', () => {
  it.each([
    ['works', answers],
    ['partly-blocked', onlyGoogleFails],
    ['broken', refuses],
  ])('is found to be: %s', async (state, respond) => {
    const { last, requests } = await runChecker(ownLine, respond);
    expect(last.map(({ finding }) => finding)).toEqual([{ kind: 'line', state }]);
    expect(requests.every(({ mode }) => mode === 'no-cors')).toBe(true);
  });

  it('is told to work as soon as one of the two answers', async () => {
    const { reports } = await runChecker(ownLine, ({ url }) => (url.includes('gstatic') ? new Promise(() => undefined) : new Response(null, { status: 204 })));
    expect(reports[0]?.[0]?.finding).toEqual({ kind: 'line', state: 'works' });
  });

  it('is broken when both stay silent', async () => {
    const { last } = await runChecker(ownLine, () => new Promise(() => undefined));
    expect(last[0]?.finding).toEqual({ kind: 'line', state: 'broken' });
  });

  it('asks nobody when the browser knows: offline, or behind a portal', async () => {
    const offline = await runChecker(ownLine, answers, { net: { isOnline: () => false } });
    expect(offline.last[0]?.finding).toEqual({ kind: 'line', state: 'offline' });
    const portal = await runChecker(ownLine, answers, { net: { portalState: async () => 'locked_portal' } });
    expect(portal.last[0]?.finding).toEqual({ kind: 'line', state: 'portal' });
    expect([...offline.requests, ...portal.requests]).toEqual([]);
  });

  it('asks nobody about a site that is not public', async () => {
    const { requests, last } = await runChecker(ownLine, answers, { order: anOrder({ address: 'http://intranet/' }) });
    expect({ requests, last }).toEqual({ requests: [], last: [] });
  });
});
