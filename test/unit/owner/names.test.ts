import { describe, expect, it } from 'vitest';
import { resolvers } from '../../../src/check/data/resolvers.ts';
import { readTarget, type Target } from '../../../src/check/target.ts';
import { askNames, RECORD_TYPES, type NamesContext } from '../../../src/owner/dns/ask-names.ts';
import { compareAnswers } from '../../../src/owner/dns/compare-answers.ts';
import { nameSigns } from '../../../src/owner/dns/name-signs.ts';
import { resolverAnswer, type ResolverAnswer } from '../../../src/owner/dns/resolver-answer.ts';

const found = (values: string[], more: Partial<ResolverAnswer> = {}): ResolverAnswer => ({ resolver: 'r', outcome: 'found', values, alias: '', filters: false, ...more });
const saying = (outcome: ResolverAnswer['outcome'], filters = false): ResolverAnswer => ({ resolver: 'r', outcome, values: [], alias: '', filters });

/** Resolvers that give this answer, and the addresses they were asked at. */
function world(answer: (url: URL) => Response | Promise<Response>) {
  const asked: URL[] = [];
  const context: NamesContext = {
    net: {
      request: async (address) => {
        const url = new URL(address);
        asked.push(url);
        return answer(url);
      },
      mayRead: () => false,
    },
    now: () => 0,
    newSignal: () => new AbortController().signal,
  };
  return { asked, context };
}

const target = (address: string): Target => {
  const read = readTarget(address);
  if (!read) throw new Error('No target');
  return read;
};

const compare = (type: 'A' | 'AAAA', ...answers: ResolverAnswer[]) => compareAnswers(type, answers);

const empty = () => Response.json({ Status: 0 });

describe('answers side by side', () => {
  it('agree', () => {
    expect(compareAnswers('A', [found(['192.0.2.1'], { ttlS: 20 }), found(['192.0.2.1'], { ttlS: 300 })])).toMatchObject({ state: 'same', agreeing: 2, counted: 2, oldestTtlS: 300 });
  });

  it.each([
    ['behind a CDN’s name', 'cdn-name', found(['192.0.2.1'], { alias: 'd1.cloudfront.net' }), found(['203.0.113.9'], { alias: 'd2.cloudfront.net' })],
    ['behind one alias', 'same-alias', found(['192.0.2.1'], { alias: 'lb.example.org' }), found(['203.0.113.9'], { alias: 'lb.example.org' })],
    ['that share an address', 'overlap', found(['192.0.2.1', '203.0.113.9']), found(['203.0.113.9', '198.51.100.1'])],
    ['that are neighbours', 'near', found(['198.51.100.1']), found(['198.51.7.9'])],
  ])('are no fault %s', (_name, excuse, one, other) => {
    expect(compareAnswers('A', [one, other])).toMatchObject({ state: 'usual', excuse, agreeing: 1, counted: 2 });
  });

  it('are no fault where IPv6 addresses are neighbours', () => {
    expect(compareAnswers('AAAA', [found(['2001:db8:1::1']), found(['2001:db8:2::1'])])).toMatchObject({ state: 'usual', excuse: 'near' });
    expect(compareAnswers('AAAA', [found(['2001:db8::1']), found(['2001:db9::1'])])).toMatchObject({ state: 'differ' });
  });

  it('are no fault where a CDN leads different askers to different names of its own', () => {
    expect(compareAnswers('CNAME', [found(['eu.shop.trafficmanager.net']), found(['us.shop.trafficmanager.net'])])).toMatchObject({ state: 'usual', excuse: 'cdn-name' });
    expect(compareAnswers('CNAME', [found(['eu.shop.trafficmanager.net']), found(['old.shop.example'])])).toMatchObject({ state: 'differ' });
  });

  it('differ where nothing explains it, and say how long the old one may live', () => {
    const answers = [found(['192.0.2.1'], { ttlS: 3000 }), found(['203.0.113.9'], { ttlS: 60 }), found(['203.0.113.9'], { ttlS: 50 })];
    expect(compareAnswers('A', answers)).toMatchObject({ state: 'differ', agreeing: 2, counted: 3, oldestTtlS: 3000, isShortLived: false });
  });

  it('say when a difference lives for minutes only', () => {
    expect(compareAnswers('A', [found(['192.0.2.1'], { ttlS: 300 }), found(['203.0.113.9'], { ttlS: 60 })]).isShortLived).toBe(true);
    expect(compareAnswers('A', [found(['192.0.2.1'], { ttlS: 300 }), found(['192.0.2.1'], { ttlS: 60 })]).isShortLived).toBe(false);
  });

  it('never excuse a resolver that finds nothing, nor mail and name servers', () => {
    const cdn = found(['192.0.2.1'], { alias: 'd1.cloudfront.net' });
    expect(compareAnswers('A', [cdn, saying('no-such-name')]).state).toBe('differ');
    expect(compareAnswers('MX', [found(['10 a.example']), found(['10 a.example', '20 b.example'])]).state).toBe('differ');
  });

  it('leave out what a filtering resolver does not find, and who did not answer', () => {
    const answers = [found(['192.0.2.1']), saying('no-such-name', true), saying('nothing')];
    expect(compareAnswers('A', answers)).toMatchObject({ state: 'same', agreeing: 1, counted: 1 });
    expect(compareAnswers('A', [saying('nothing')])).toMatchObject({ state: 'unknown', counted: 0 });
  });

  it('tell a record that is nowhere from a domain that is broken', () => {
    expect(compareAnswers('A', [saying('no-such-name'), saying('no-such-name')]).state).toBe('nowhere');
    expect(compareAnswers('A', [saying('broken'), saying('broken')]).state).toBe('broken');
  });

  it('become evidence', () => {
    expect(nameSigns([compare('A', found(['192.0.2.1'])), compare('AAAA', saying('no-record'))])).toEqual(['name-resolves', 'names-agree']);
    expect(nameSigns([compare('A', saying('no-such-name')), compare('AAAA', saying('no-such-name'))])).toEqual(['name-missing']);
    expect(nameSigns([compare('A', found(['192.0.2.1']), found(['203.0.113.9']))])).toEqual(['names-differ']);
    expect(nameSigns([compare('A', saying('broken'))])).toEqual(['name-broken']);
    expect(nameSigns([compare('A', saying('nothing'))])).toEqual([]);
  });
});

describe('one resolver’s answer', () => {
  const [resolver] = resolvers;
  const read = (reply: Parameters<typeof resolverAnswer>[2]) => resolver && resolverAnswer(resolver, 'A', reply);

  it('is read past its chain of aliases', () => {
    const Answer = [
      { type: 5, data: 'Edge.Example.net.', TTL: 300 },
      { type: 1, data: '192.0.2.20', TTL: 60 },
      { type: 1, data: '192.0.2.10', TTL: 60 },
      { type: 46, data: 'a signature' },
    ];
    expect(read({ Status: 0, Answer })).toMatchObject({ outcome: 'found', values: ['192.0.2.10', '192.0.2.20'], alias: 'edge.example.net', ttlS: 60 });
  });

  it.each([
    [{ Status: 3, Answer: [] }, 'no-such-name'],
    [{ Status: 2, Answer: [] }, 'broken'],
    [{ Status: 0, Answer: [] }, 'no-record'],
    [{ Status: 5, Answer: [] }, 'nothing'],
    [undefined, 'nothing'],
  ])('%j is %s', (reply, outcome) => {
    expect(read(reply)?.outcome).toBe(outcome);
  });
});

describe('asking', () => {
  it.each(['https://nas.local/', 'http://intranet/', 'http://192.168.1.1/', 'https://93.184.216.34/', 'https://shop.internal/'])('never asks about %s', async (address) => {
    const { asked, context } = world(empty);
    expect(await askNames(target(address), resolvers, context)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('asks for every type, for mail and name servers at the registrable domain', async () => {
    const { asked, context } = world(empty);
    await askNames(target('https://www.shop.example.co.uk:8443/secret?x=1'), resolvers.slice(0, 1), context);
    const asks = asked.map(({ searchParams }) => `${searchParams.get('type')} ${searchParams.get('name')}`);
    expect(asks.toSorted()).toEqual(['A www.shop.example.co.uk', 'AAAA www.shop.example.co.uk', 'CNAME www.shop.example.co.uk', 'MX example.co.uk', 'NS example.co.uk']);
    expect(asked.every(({ href }) => !href.includes('secret') && !href.includes('8443'))).toBe(true);
  });

  it('goes on when one resolver fails, and leaves out those that cannot be read', async () => {
    const { asked, context } = world(({ host }) => (host === 'dns.google' ? Promise.reject(new Error('down')) : Response.json({ Status: 0, Answer: [{ type: 1, data: '192.0.2.1', TTL: 5 }] })));
    const table = await askNames(target('https://www.example.org/'), resolvers, context);
    expect(table?.A.find(({ resolver }) => resolver === 'Google DNS')?.outcome).toBe('nothing');
    expect(table?.A.find(({ resolver }) => resolver === 'Cloudflare DNS')?.values).toEqual(['192.0.2.1']);
    expect(new Set(asked.map(({ hostname }) => hostname)).has('dns.quad9.net')).toBe(false);
    expect(Object.keys(table ?? {})).toEqual([...RECORD_TYPES]);
  });
});
