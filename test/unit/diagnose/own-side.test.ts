import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { ownSide } from '../../../src/diagnose/own-side.ts';
import { anAnswer, aPage } from './an-answer.ts';
import { recordingOf } from './recordings.ts';

const side = (ip: string | undefined, host: string, isHttps = false) => ownSide({ status: 502, headers: [], host, isHttps, ...(ip !== undefined && { ip }) });

describe('whose machine answered', () => {
  it.each([
    ['127.0.0.1', 'shop.example.com', 'visitor', true],
    ['::1', 'shop.example.com', 'visitor', true],
    ['10.1.2.3', 'shop.example.com', 'visitor', false],
    ['fd00::1', 'shop.example.com', 'visitor', false],
    ['::ffff:192.168.1.1', 'shop.example.com', 'visitor', false],
    ['127.0.0.1', 'localhost', 'unknown', false],
    ['192.168.1.1', '192.168.1.1', 'unknown', false],
    ['10.0.0.1', 'intranet', 'unknown', false],
    ['10.0.0.1', 'printer.local', 'unknown', false],
    ['10.0.0.1', 'wiki.corp.internal.', 'unknown', false],
    ['203.0.113.9', 'shop.example.com', 'unknown', false],
    ['93.184.216.34', 'shop.example.com', 'site', false],
    ['nonsense', 'shop.example.com', 'unknown', false],
    [undefined, 'shop.example.com', 'unknown', false],
  ])('%s for %s: %s', (ip, host, expected, isSure) => {
    expect(side(ip, host)).toMatchObject({ side: expected, isSure });
  });

  it('is the site’s under https, unless the address says otherwise', () => {
    expect(side(undefined, 'shop.example.com', true).side).toBe('site');
    expect(side('127.0.0.1', 'shop.example.com', true).side).toBe('visitor');
  });
});

describe('a Squid', () => {
  const answer = recordingOf('squid-forward--refused');

  it('on this computer is certainly the visitor’s', () => {
    expect(diagnose({ ...answer, ip: '127.0.0.1', host: 'shop.example.com' })).toMatchObject({ hop: 'own-proxy', cause: 'refused', confidence: 'certain' });
  });

  it('under https is the site’s', () => {
    expect(diagnose({ ...answer, isHttps: true })).toMatchObject({ hop: 'application', cause: 'refused', confidence: 'likely' });
  });

  it('whose virus scanner is down is itself the hop that failed', () => {
    const icap = anAnswer(500, 'x-squid-error: ERR_ICAP_FAILURE 0', aPage('ERROR', ''), { isHttps: true });
    expect(diagnose(icap)).toMatchObject({ gateway: 'squid', hop: 'gateway', cause: 'down' });
  });
});

describe('a page that nobody known wrote, from a local address', () => {
  it('may be the site’s or the proxy’s own', () => {
    const at = { ip: '127.0.0.1', host: 'shop.example.com' };
    expect(diagnose(anAnswer(502, '', '', at))).toMatchObject({ hop: 'own-proxy', confidence: 'unclear' });
    expect(diagnose(anAnswer(502, '', aPage('Acme', 'Acme has a problem'), at))).toMatchObject({ hop: 'application', confidence: 'unclear' });
  });

  it('counts the address among the marks', () => {
    const { marks } = diagnose(anAnswer(502, '', '', { ip: '127.0.0.1', host: 'shop.example.com' }));
    expect(marks).toContainEqual({ kind: 'address', found: '127.0.0.1', isStrong: true });
  });
});
