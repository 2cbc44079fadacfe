import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failingHosts } from '../../../src/diagnose/failing-requests.ts';
import { findTrouble } from '../../../src/diagnose/page-trouble.ts';

const errorPage = (title: string, body = `<center><h1>${title}</h1></center><hr><center>nginx</center>`) =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const read = (changes: Partial<Parameters<typeof findTrouble>[0]>) => findTrouble({ status: 200, markup: '', failed: [], ...changes });

const to = (host: string, ...statuses: number[]) => statuses.map((status) => ({ host, status }));

describe('a page that the site calls a success', () => {
  it.each(['502 Bad Gateway', '503 Service Temporarily Unavailable', '504 Gateway Time-out'])('is an error page all the same: %s', (title) => {
    expect(read({ markup: errorPage(title) })?.soft).toMatchObject({ says: title, diagnosis: { isSoft: true } });
  });

  it.each([
    ['an ordinary page', errorPage('The shop', '<h1>The shop is open</h1>')],
    ['a page about such errors', errorPage('502 Bad Gateway', `<h1>502 Bad Gateway</h1><p>${'What it means, and what helps. '.repeat(20)}</p>`)],
    ['a headline without the title', errorPage('News', '<h1>502 Bad Gateway</h1>')],
    ['nothing that could be read', ''],
  ])('is none: %s', (_what, markup) => {
    expect(read({ markup })).toBeUndefined();
  });

  it.each([0, 302, 502])('is not judged under the status %i', (status) => {
    expect(read({ status, markup: errorPage('502 Bad Gateway') })).toBeUndefined();
  });

  it('may work and have requests that fail', () => {
    expect(read({ failed: [{ host: 'api.example.com', status: 502 }] })).toEqual({ failing: [{ host: 'api.example.com', count: 1, status: 502 }] });
  });
});

describe('requests of a page that fail', () => {
  it('are counted by host, the worst first, under the status that came most often', () => {
    expect(failingHosts([...to('a.example', 504), ...to('b.example', 502, 504, 502)])).toEqual([
      { host: 'b.example', count: 3, status: 502 },
      { host: 'a.example', count: 1, status: 504 },
    ]);
  });

  it('are those of gateways: a program’s own error is its own affair', () => {
    expect(failingHosts(to('a.example', 0, 200, 404, 500, 501, 505, 519, 531))).toEqual([]);
    expect(failingHosts(to('a.example', 502, 503, 504, 520, 527, 530))[0]?.count).toBe(6);
  });

  it('are never more hosts than five, nor more than there were', () => {
    const requests = fc.array(fc.record({ host: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), status: fc.constantFrom(200, 502, 504) }));
    fc.assert(
      fc.property(requests, (all) => {
        const hosts = failingHosts(all);
        expect(hosts.length).toBeLessThanOrEqual(5);
        expect(new Set(hosts.map(({ host }) => host)).size).toBe(hosts.length);
        for (const { host, count } of hosts) expect(all.filter((each) => each.host === host && each.status !== 200)).toHaveLength(count);
      }),
    );
  });
});
