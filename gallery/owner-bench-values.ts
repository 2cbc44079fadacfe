import type { NameTable } from '../src/owner/dns/ask-names.ts';
import type { FailingAnswer } from '../src/owner/failing-answer.ts';
import type { ResolverAnswer } from '../src/owner/dns/resolver-answer.ts';

/** A time-out behind Cloudflare and nginx. */
export const CDN_FAILURE: FailingAnswer = {
  url: 'https://www.example.org/checkout?step=payment',
  method: 'GET',
  status: 504,
  at: Date.UTC(2026, 8, 30, 10, 0, 5),
  headers: [
    { name: 'date', value: 'Wed, 30 Sep 2026 10:00:05 GMT' },
    { name: 'content-type', value: 'text/html' },
    { name: 'server', value: 'cloudflare' },
    { name: 'cf-ray', value: '8c9d1f2a3b4c5d6e-FRA' },
    { name: 'cf-cache-status', value: 'DYNAMIC' },
    { name: 'via', value: '1.1 varnish (Varnish/7.1)' },
    { name: 'proxy-status', value: 'edge; error=http_response_timeout' },
    { name: 'x-request-id', value: '0d3b6f0e-2a3f-4f0c-9a55-6d4e1c7b8f90' },
    { name: 'x-shop-node', value: 'web-7' },
    { name: 'retry-after', value: '30' },
  ],
  chain: [
    { id: 'you', label: 'hopYou', state: 'works' },
    { id: 'network', label: 'hopNetwork', state: 'works' },
    { id: 'gateway', label: 'hopGateway', state: 'works' },
    { id: 'site', label: 'hopSite', state: 'broken' },
  ],
  diagnosis: {
    gateway: 'cloudflare',
    gatewayName: 'Cloudflare',
    wrotePage: false,
    passedBy: ['varnish'],
    hop: 'application',
    cause: 'too-slow',
    confidence: 'certain',
    marks: [
      { kind: 'proxy-status', found: 'edge; error=http_response_timeout', isStrong: true },
      { kind: 'header', found: 'cf-ray: 8c9d1f2a3b4c5d6e-FRA', isStrong: true },
    ],
    isSoft: false,
    isChallenge: false,
    statusPage: 'https://www.cloudflarestatus.com/',
  },
};

export const PASTED = `HTTP/1.1 200 OK
Content-Type: text/html

total 48.310924 s
Connection to 10.0.0.5 8080 port [tcp/*] succeeded!
State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess
LISTEN 129    128          0.0.0.0:8080       0.0.0.0:*
 10:02:11 up 41 days,  3:01,  1 user,  load average: 9.12, 8.70, 6.02
2
Filesystem      Size  Used Avail Use% Mounted on
/dev/vda1        50G   50G     0 100% /
`;

const found = (resolver: string, values: string[], ttlS: number, more: Partial<ResolverAnswer> = {}): ResolverAnswer => ({ resolver, outcome: 'found', values, alias: '', ttlS, filters: false, ...more });
const without = (resolver: string, outcome: ResolverAnswer['outcome'], filters = false): ResolverAnswer => ({ resolver, outcome, values: [], alias: '', filters });

const CDN = { alias: 'd111111abcdef8.cloudfront.net' };

export const DIFFERING_NAMES: NameTable = {
  A: [
    found('Cloudflare DNS', ['192.0.2.10', '192.0.2.11'], 42, CDN),
    found('Google DNS', ['198.51.100.7'], 60, CDN),
    found('DNS.SB', ['192.0.2.10', '192.0.2.11'], 17, CDN),
    found('AliDNS', ['203.0.113.90'], 55, { ...CDN, filters: true }),
  ],
  AAAA: ['Cloudflare DNS', 'Google DNS', 'DNS.SB'].map((name) => without(name, 'no-record')).concat(without('AliDNS', 'nothing', true)),
  CNAME: ['Cloudflare DNS', 'Google DNS', 'DNS.SB', 'AliDNS'].map((name) => found(name, ['d111111abcdef8.cloudfront.net'], 300)),
  MX: [
    found('Cloudflare DNS', ['10 mx1.example.org'], 3600),
    found('Google DNS', ['10 mx1.example.org'], 3412),
    found('DNS.SB', ['10 old-mail.example.net'], 52_200),
    without('AliDNS', 'no-such-name', true),
  ],
  NS: [without('Cloudflare DNS', 'broken'), without('Google DNS', 'broken'), without('DNS.SB', 'broken'), without('AliDNS', 'nothing', true)],
};
