import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLogin, readUnit, readUpstream } from '../../../src/owner/upstream.ts';

describe('readUpstream', () => {
  it.each([
    ['10.0.0.5:8080', { kind: 'tcp', scheme: 'http', host: '10.0.0.5', port: 8080, path: '/' }],
    ['app', { kind: 'tcp', scheme: 'http', host: 'app', port: 80, path: '/' }],
    [' https://app.internal/health?x=1 ', { kind: 'tcp', scheme: 'https', host: 'app.internal', port: 443, path: '/health?x=1' }],
    ['[::1]:3000', { kind: 'tcp', scheme: 'http', host: '[::1]', port: 3000, path: '/' }],
    ['/run/app.sock', { kind: 'socket', socket: '/run/app.sock' }],
    ['unix:/run/php/php8.2-fpm.sock', { kind: 'socket', socket: '/run/php/php8.2-fpm.sock' }],
  ])('reads %s', (typed, upstream) => {
    expect(readUpstream(typed)).toEqual(upstream);
  });

  it.each(['', '  ', '-x', '-oProxyCommand=id:80', 'host:99999', 'two words', 'a\u001b[31m:80', 'user:pw@host:80', 'ftp://host/', 'x'.repeat(300)])('refuses %j', (typed) => {
    expect(readUpstream(typed)).toBeUndefined();
  });

  it('never gives a host or socket that a command would take for an option', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (typed) => {
        const upstream = readUpstream(typed);
        expect(upstream?.kind === 'tcp' ? upstream.host : (upstream?.socket ?? '')).not.toMatch(/^-/);
      }),
    );
  });
});

describe('logins and units', () => {
  it.each(['admin@gw.example.org', 'gw', 'deploy@10.0.0.1'])('takes the login %s', (login) => {
    expect(readLogin(login)).toBe(login);
  });

  it.each(['-oProxyCommand=id', 'me@-x', 'a b', 'a;b', '$(id)', ''])('refuses the login %j', (login) => {
    expect(readLogin(login)).toBeUndefined();
  });

  it.each(['nginx', 'php8.2-fpm.service', String.raw`getty@tty1.service`])('takes the unit %s', (unit) => {
    expect(readUnit(unit)).toBe(unit);
  });

  it.each(['--all', 'a b', 'x;reboot', ''])('refuses the unit %j', (unit) => {
    expect(readUnit(unit)).toBeUndefined();
  });
});
