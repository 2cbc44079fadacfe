import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { anAnswer, aPage } from './an-answer.ts';
import { recordingOf } from './recordings.ts';

const recorded = (name: string, more = {}) => diagnose({ ...recordingOf(name), ...more });
const times = (elapsedMs: number) => recorded('nginx--slow', { elapsedMs }).marks.filter(({ kind }) => kind === 'time').map(({ found }) => found);

describe('an error page that calls itself a success', () => {
  it.each([
    ['nginx--custom-page-200', 'application'],
    ['e2guardian--refused', 'own-proxy'],
  ])('is found: %s', (name, hop) => {
    expect(recorded(name)).toMatchObject({ isSoft: true, hop });
  });

  it('is not seen in a page about such errors', () => {
    const article = aPage('502 Bad Gateway', `<h1>502 Bad Gateway</h1><p>${'What this error means and how to repair it. '.repeat(9)}</p>`);
    expect(diagnose(anAnswer(200, 'server: nginx', article))).toMatchObject({ isSoft: false, hop: 'unknown', cause: 'unknown' });
    const quoting = aPage('How to read a 502', '<pre><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></pre>');
    expect(diagnose(anAnswer(200, '', quoting))).toMatchObject({ gateway: 'unknown', isSoft: false });
  });
});

describe('the site’s own page for an error', () => {
  it('says nothing of the cause, so little is sure', () => {
    expect(recorded('nginx--custom-page')).toMatchObject({ gateway: 'nginx', wrotePage: false, confidence: 'unclear' });
  });
});

describe('gateway faults under other statuses', () => {
  it.each([
    ['cors-anywhere--garbage', 404],
    ['ziproxy--slow', 408],
    ['ziproxy--dns-failure', 404],
    ['lighttpd--reset-no-bytes', 500],
    ['tinyproxy--dns-failure', 500],
    ['apache--tls-untrusted', 500],
  ])('%s (%i) are known by their marks', (name, status) => {
    expect(recordingOf(name).status).toBe(status);
    expect(recorded(name)).toMatchObject({ wrotePage: true });
    expect(recorded(name).cause).not.toBe('unknown');
  });

  it('are not read into an ordinary page that is missing', () => {
    expect(recorded('lighttpd--stall-mid-body')).toMatchObject({ hop: 'unknown', cause: 'unknown' });
  });
});

describe('503', () => {
  it('is no maintenance for Apache’s stock sentence, nginx’s title or Varnish’s five seconds', () => {
    for (const name of ['apache--maintenance-balancer', 'apache--pool-down', 'nginx--limit-req', 'varnish--refused']) {
      expect(recorded(name).cause, name).not.toBe('maintenance');
    }
  });

  it('is maintenance for minutes in Retry-After, and for the site’s own words', () => {
    expect(recorded('nginx--maintenance-retry-after').cause).toBe('maintenance');
    expect(diagnose(anAnswer(503, 'retry-after: 3600', aPage('Acme', 'Please come back later.')))).toMatchObject({ cause: 'maintenance' });
    expect(diagnose(anAnswer(503, '', aPage('Acme', 'Acme is down for maintenance.')))).toMatchObject({ cause: 'maintenance' });
    expect(diagnose(anAnswer(503, 'retry-after: 30', aPage('Acme', 'Very busy right now.')))).toMatchObject({ cause: 'overloaded' });
  });
});

describe('a test of the visitor', () => {
  it.each([
    anAnswer(403, 'server: cloudflare\ncf-mitigated: challenge', aPage('Just a moment...', 'Checking')),
    anAnswer(503, 'server: cloudflare', `${aPage('Just a moment...', '')}<script src="/cdn-cgi/challenge-platform/x"></script>`),
  ])('is no outage', (answer) => {
    expect(diagnose(answer)).toMatchObject({ gateway: 'cloudflare', isChallenge: true, hop: 'unknown', cause: 'unknown' });
  });
});

describe('rate limits', () => {
  it.each(['haproxy--deny-429', 'varnish--synth-429'])('are told: %s', (name) => {
    expect(recorded(name)).toMatchObject({ cause: 'rate-limited', hop: 'gateway' });
  });

  it('are told of whoever answers 429', () => {
    expect(diagnose(anAnswer(429, '', aPage('Acme', 'Slow down, please.')))).toMatchObject({ cause: 'rate-limited' });
  });

  it('that nginx answers with 503 are no maintenance', () => {
    expect(recorded('nginx--overload-limit-conn')).toMatchObject({ hop: 'gateway', cause: 'overloaded', confidence: 'unclear' });
  });
});

describe('a cache that may not ask further', () => {
  it('is the visitor’s own', () => {
    const answer = anAnswer(504, 'x-squid-error: ERR_ONLY_IF_CACHED_MISS 0\nserver: squid/5.7', aPage('ERROR', ''));
    expect(diagnose(answer)).toMatchObject({ gateway: 'squid', hop: 'own-proxy', cause: 'misconfigured' });
  });
});

describe('a service worker', () => {
  it('that makes an error itself is no server', () => {
    expect(diagnose({ status: 504, statusText: 'Gateway Timeout', headers: [], worker: 'made' })).toMatchObject({ gateway: 'unknown', hop: 'service-worker', cause: 'too-slow' });
    expect(diagnose({ status: 503, headers: [], worker: 'made' })).toMatchObject({ hop: 'service-worker', cause: 'unknown' });
  });

  it('that hands one on changes nothing', () => {
    expect(recorded('nginx--slow', { worker: 'relayed' })).toEqual(recorded('nginx--slow'));
  });
});

describe('an application that speaks like a gateway', () => {
  it('is blamed itself', () => {
    expect(recorded('flask--app-502')).toMatchObject({ gateway: 'flask', hop: 'application' });
    expect(diagnose(anAnswer(502, 'x-powered-by: Express\ncontent-type: text/plain; charset=utf-8', 'Bad Gateway'))).toMatchObject({ gateway: 'express', hop: 'application' });
  });

  it('is no development server where the site is public', () => {
    const answer = recordingOf('vite--dns-failure');
    expect(diagnose({ ...answer, host: 'localhost' }).gateway).toBe('vite');
    expect(diagnose({ ...answer, host: 'shop.example.com' }).gateway).toBe('unknown');
  });

  it('of two plain words is nobody’s', () => {
    expect(diagnose(anAnswer(502, 'content-type: text/plain', 'Bad Gateway'))).toMatchObject({ gateway: 'unknown', confidence: 'unclear' });
  });
});

describe('a gateway behind a gateway', () => {
  it('wrote the page, and the outer one passed it on', () => {
    expect(recorded('varnish--chain-nginx-504')).toMatchObject({ gateway: 'nginx', wrotePage: true, passedBy: ['varnish'] });
    expect(recorded('caddy--chain-nginx-504')).toMatchObject({ gateway: 'nginx', wrotePage: true, passedBy: ['caddy'] });
  });

  it('did not write an empty page that Caddy passed on', () => {
    expect(diagnose(anAnswer(502, 'server: Caddy\nserver: acme', ''))).toMatchObject({ gateway: 'caddy', wrotePage: false });
  });

  it('keeps Cloudflare out of it when the page is another’s', () => {
    const answer = anAnswer(502, 'server: cloudflare\ncf-ray: 1-FRA', recordingOf('nginx--refused-tokens-off').page);
    expect(diagnose(answer)).toMatchObject({ gateway: 'nginx', wrotePage: true, passedBy: ['cloudflare'], hop: 'application' });
  });
});

describe('a 502 in Cloudflare’s colours', () => {
  it('is the site’s', () => {
    const page = aPage('site.example | 502: Bad gateway', '<div id="cf-wrapper"><div id="cf-error-details">Bad gateway Error code 502</div></div>');
    expect(diagnose(anAnswer(502, 'server: cloudflare\ncf-ray: 1-FRA', page))).toMatchObject({ gateway: 'cloudflare', hop: 'application' });
  });

  it('without them is Cloudflare’s', () => {
    const page = aPage('502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr><center>cloudflare</center>');
    expect(diagnose(anAnswer(502, 'server: cloudflare\ncf-ray: 1-FRA', page))).toMatchObject({ gateway: 'cloudflare', hop: 'cdn' });
  });
});

describe('a body that ends too early', () => {
  it('means that the connection was closed behind whoever sent the headers', () => {
    expect(recorded('nginx--reset-mid-body')).toMatchObject({ gateway: 'nginx', wrotePage: false, hop: 'application', cause: 'closed' });
  });
});

describe('bytes that are not HTTP', () => {
  it('name nobody', () => {
    expect(recorded('tinyproxy--garbage')).toMatchObject({ gateway: 'unknown', confidence: 'unclear' });
    expect(recorded('squid-reverse--garbage')).toMatchObject({ hop: 'unknown', cause: 'unknown', isSoft: false });
  });
});

describe('time', () => {
  it('tells a time-out from a refusal under one status', () => {
    expect(recorded('apache--slow').cause).toBe('too-slow');
    expect(recorded('apache--plain-to-tls').cause).toBe('closed');
    expect(recorded('apache--slow', { elapsedMs: 0 }).cause).toBe('closed');
  });

  it('is a mark where it is one at which the gateway gives up as it comes', () => {
    expect(times(60_200)).toContain('60.2 s, nginx: 60 s');
    expect(times(45_000)).not.toContain('45.0 s, nginx: 60 s');
  });
});

describe('a network that wants a sign-in first', () => {
  it('says so by its status', () => {
    expect(diagnose(anAnswer(511, '', aPage('Sign in', 'Hotel Wi-Fi'))).hop).toBe('network');
  });
});
