import { describe, expect, it } from 'vitest';
import { dnsOverHttps } from '../../../../src/check/checkers/dns-over-https.ts';
import { resolvers, type Resolver } from '../../../../src/check/data/resolvers.ts';
import { anOrder, HOSTILE_TEXT, itSurvivesBadAnswers, json, nothingOf, NOW, runChecker, TAMED_TEXT, type Responder } from '../checker-kit.ts';

const HOST = 'www.shop-example.com';

function resolver(id: string): Resolver {
  const found = resolvers.find((one) => one.id === id);
  if (!found) throw new Error(`No resolver: ${id}`);
  return found;
}

const cloudflare = dnsOverHttps(resolver('cloudflare-dns'));

function reply(Status: number, Answer?: unknown, more: object = {}) {
  const question = [{ name: `${HOST}.`, type: 1 }];
  return { Status, TC: false, RD: true, RA: true, AD: false, CD: false, Question: question, ...(Answer === undefined ? {} : { Answer }), ...more };
}

const a = (data: string) => ({ name: `${HOST}.`, type: 1, TTL: 60, data });
const aaaa = (data: string) => ({ name: `${HOST}.`, type: 28, TTL: 60, data });
const cname = (name: string, data: string) => ({ name, type: 5, TTL: 300, data });
const FOUND = reply(0, [a('93.184.216.34')]);
const NODATA = reply(0);
const NXDOMAIN = reply(3, undefined, { Authority: [{ name: '.', type: 6, TTL: 86_400, data: 'a.root-servers.net. nstld.verisign-grs.com. 1 2 3 4 5' }] });
const SERVFAIL = reply(2);

/** Answers questions for A and AAAA. */
const answering = (forA: object, forAaaa: object = NODATA): Responder =>
  ({ url }) => json(url.includes('type=AAAA') ? forAaaa : forA);

/** Answers the question for A only. */
const halfLost: Responder = ({ url }) => (url.includes('type=AAAA') ? Promise.reject(new TypeError('Failed to fetch')) : json(NODATA));

async function findingOf(respond: Responder, id = 'cloudflare-dns') {
  const { last } = await runChecker(dnsOverHttps(resolver(id)), respond);
  expect(last).toHaveLength(1);
  return last[0]?.finding;
}

async function factsOf(respond: Responder): Promise<Record<string, string>> {
  const { last } = await runChecker(cloudflare, respond);
  return Object.fromEntries((last[0]?.facts ?? []).map(({ name, value }) => [name, value]));
}

describe.each(resolvers)('$name', (one) => {
  itSurvivesBadAnswers(dnsOverHttps(one), () => json(FOUND));
});

describe('a question about a name', () => {
  it('is answered with addresses', async () => {
    const run = await runChecker(cloudflare, answering(FOUND));
    expect(run.requests.map(({ url, headers }) => [url, headers])).toEqual([
      [`https://cloudflare-dns.com/dns-query?name=${HOST}&type=A`, { Accept: 'application/dns-json' }],
    ]);
    expect(run.last).toEqual([
      {
        checker: 'cloudflare-dns',
        source: 'Cloudflare DNS',
        at: NOW,
        facts: [
          { name: 'Status', value: '0 NOERROR' },
          { name: 'type', value: 'A' },
          { name: 'A', value: '93.184.216.34' },
        ],
        finding: { kind: 'name', resolver: 'Cloudflare DNS', outcome: 'resolves', addresses: ['93.184.216.34'] },
      },
    ]);
  });

  it('does not tell Google where it comes from', async () => {
    const run = await runChecker(dnsOverHttps(resolver('google-dns')), answering(FOUND));
    const url = new URL(run.requests[0]?.url ?? '');
    expect(url.origin + url.pathname).toBe('https://dns.google/resolve');
    expect(Object.fromEntries(url.searchParams)).toEqual({ name: HOST, type: 'A', edns_client_subnet: '0.0.0.0/0' });
  });

  it('is put in ASCII, without the final dot', async () => {
    const run = await runChecker(cloudflare, answering(FOUND), { order: anOrder({ address: 'https://Bücher.de.:8443/' }) });
    expect(new URL(run.requests[0]?.url ?? '').searchParams.get('name')).toBe('xn--bcher-kva.de');
  });

  it.each([
    ['https://shop-example.com/', true],
    ['https://93.184.216.34/', false],
    ['https://[2606:4700:4700::1111]/', false],
  ])('makes sense for %s: %s', (address, applies) => {
    expect(cloudflare.applies(anOrder({ address }))).toBe(applies);
  });

  it('asks for IPv6 addresses only when there are no others', async () => {
    const run = await runChecker(cloudflare, answering(NODATA, reply(0, [aaaa('2606:4700:4700::1111')])));
    expect(run.requests.map(({ url }) => new URL(url).searchParams.get('type'))).toEqual(['A', 'AAAA']);
    expect(run.last[0]?.finding).toMatchObject({ outcome: 'resolves', addresses: ['2606:4700:4700::1111'] });
  });

  it('finds that a name has no address', async () => {
    expect(await findingOf(answering(NODATA, NODATA))).toMatchObject({ outcome: 'no-address', addresses: [] });
    expect(await findingOf(answering(reply(0, []), reply(0, null)))).toMatchObject({ outcome: 'no-address' });
  });

  it('finds nothing when the second answer is lost', async () => {
    expect(await findingOf(halfLost)).toEqual({ kind: 'nothing', why: 'unreachable' });
  });

  it('follows aliases and passes over signatures', async () => {
    const signature = { name: 'edge.example.net.', type: 46, TTL: 60, data: 'a 13 3 60 20261001 20260930 1 example.net. abc=' };
    const chain = reply(0, [cname(`${HOST}.`, 'WWW.edge-example.net.'), cname('www.edge-example.net', 'edge-example.net'), a('93.184.216.34'), signature]);
    expect(await findingOf(answering(chain))).toMatchObject({ outcome: 'resolves', addresses: ['93.184.216.34'] });
    expect(await factsOf(answering(chain))).toMatchObject({ CNAME: 'www.edge-example.net → edge-example.net', A: '93.184.216.34' });
  });

  it.each([
    ['NXDOMAIN', NXDOMAIN, 'no-such-name'],
    ['SERVFAIL', SERVFAIL, 'dns-broken'],
  ])('understands %s and asks no further', async (_name, answer, outcome) => {
    const run = await runChecker(cloudflare, answering(answer));
    expect(run.last[0]?.finding).toEqual({ kind: 'name', resolver: 'Cloudflare DNS', outcome, addresses: [] });
    expect(run.requests).toHaveLength(1);
  });

  it.each([
    ['REFUSED', reply(5), 'refused'],
    ['FORMERR', reply(1), 'bad-shape'],
    ['a code yet unknown', reply(77), 'bad-shape'],
    ['a code in words', { ...FOUND, Status: 'NOERROR' }, 'bad-shape'],
    ['a record that is none', reply(0, ['93.184.216.34']), 'bad-shape'],
    ['an address that is none', reply(0, [a('soon')]), 'bad-shape'],
  ])('takes %s for no evidence', async (_name, answer, why) => {
    expect(nothingOf(await runChecker(cloudflare, answering(answer)))).toEqual({ why });
  });

  it.each([
    ['a list', ['EDE(22): No Reachable Authority', 'at delegation shop-example.com.'], 'EDE(22): No Reachable Authority; at delegation shop-example.com.'],
    ['a text', 'Name servers refused query (lame delegation?).', 'Name servers refused query (lame delegation?).'],
    ['something hostile', HOSTILE_TEXT, TAMED_TEXT],
  ])('passes on a comment that is %s', async (_name, Comment, value) => {
    expect(await factsOf(answering({ ...SERVFAIL, Comment }))).toMatchObject({ Status: '2 SERVFAIL', Comment: value });
  });

  it('passes over a comment that is neither', async () => {
    expect(await findingOf(answering({ ...SERVFAIL, Comment: { code: 22 } }))).toMatchObject({ outcome: 'dns-broken' });
  });

  it('reads no more than 64 records and keeps 16 addresses', async () => {
    const many = reply(0, Array.from({ length: 1_000 }, (_, index) => a(`93.184.216.${index % 250}`)));
    expect(await findingOf(answering(many))).toMatchObject({ outcome: 'resolves', addresses: { length: 16 } });
    const aliasesFirst = reply(0, [...Array.from({ length: 64 }, () => cname('a', 'b')), a('93.184.216.34')]);
    expect(await findingOf(answering(aliasesFirst))).toMatchObject({ outcome: 'no-address' });
  });
});

describe('a filter', () => {
  it.each(['0.0.0.0', '127.0.0.1', '10.10.34.36', '192.168.1.1', '169.254.1.1'])('answers with %s', async (address) => {
    expect(await findingOf(answering(reply(0, [a(address)])))).toMatchObject({ outcome: 'filtered', addresses: [address] });
  });

  it.each(['::', '::1', 'fd00::1', '::ffff:10.0.0.1'])('answers with %s', async (address) => {
    expect(await findingOf(answering(NODATA, reply(0, [aaaa(address)])))).toMatchObject({ outcome: 'filtered', addresses: [address] });
  });

  it('is none when a public address is among the others', async () => {
    expect(await findingOf(answering(reply(0, [a('10.0.0.1'), a('93.184.216.34')])))).toMatchObject({ outcome: 'resolves' });
  });

  it.each(['alidns', 'dnspod'])('by law, of %s, may be behind any failure', async (id) => {
    for (const answer of [NXDOMAIN, SERVFAIL, NODATA]) {
      expect(await findingOf(answering(answer), id)).toMatchObject({ outcome: 'filtered' });
    }
    expect(await findingOf(answering(FOUND), id)).toMatchObject({ outcome: 'resolves' });
  });

  it('of threats, of Quad9, may be behind a missing name only', async () => {
    expect(await findingOf(answering(NXDOMAIN), 'quad9')).toMatchObject({ outcome: 'filtered' });
    expect(await findingOf(answering(SERVFAIL), 'quad9')).toMatchObject({ outcome: 'dns-broken' });
  });
});

describe('the resolvers', () => {
  it('are Cloudflare and Google unless others are switched on', () => {
    expect(resolvers.filter(({ isOptional }) => !isOptional).map(({ id }) => id)).toEqual(['cloudflare-dns', 'google-dns']);
  });

  it('have ids and names of their own', () => {
    expect(new Set(resolvers.map(({ id }) => id)).size).toBe(resolvers.length);
    expect(new Set(resolvers.map(({ name }) => name)).size).toBe(resolvers.length);
  });

  it.each(resolvers)('that anyone may read are asked without site access, others are not: $name', async (one) => {
    const run = await runChecker(dnsOverHttps(one), answering(FOUND), { net: { mayRead: () => false } });
    if (one.allowsAnyone) expect(run.last[0]?.finding).toMatchObject({ outcome: 'resolves' });
    else expect([nothingOf(run), run.requests]).toEqual([{ why: 'needs-permission' }, []]);
  });
});
