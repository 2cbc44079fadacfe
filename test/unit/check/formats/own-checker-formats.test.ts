import { describe, expect, it } from 'vitest';
import { ownCheckerAddress } from '../../../../src/check/own-checker-address.ts';
import { readOwnDocument, saysByWord } from '../../../../src/check/formats/own-checker-formats.ts';
import { readTarget, type Target } from '../../../../src/check/target.ts';

function targetOf(address: string): Target {
  const target = readTarget(address);
  if (!target) throw new Error(address);
  return target;
}

const SHOP = targetOf('https://www.shop-example.com');
const read = (document: unknown, target = SHOP) => readOwnDocument(document, target);
const saysOf = (document: unknown, target = SHOP) => read(document, target)?.says;

const beats = (...statuses: number[]) => statuses.map((status) => ({ status, time: '2026-09-30 10:00:00.000', msg: '', ping: 20 }));
const page = (...monitors: unknown[][]) => ({ heartbeatList: Object.fromEntries(monitors.map((list, index) => [String(index + 1), list])), uptimeList: {} });

const endpoint = (name: string, success: boolean, hostname?: string) => ({
  name,
  group: 'core',
  key: `core_${name}`,
  results: [
    { status: 200, success: !success, timestamp: '2026-09-30T09:59:00Z', ...(hostname === undefined ? {} : { hostname }) },
    { status: 200, success, timestamp: '2026-09-30T10:00:00Z', ...(hostname === undefined ? {} : { hostname }) },
  ],
});

const site = (name: string, url: string, status: string) => ({ name, url, slug: 'x', status, uptime: '99.9%' });

describe('the address of a checker of one’s own', () => {
  it.each([
    ['https://status.example.com/{host}', 'https://status.example.com/www.shop-example.com'],
    ['http://status.lan/?for={origin}&name={host}', 'http://status.lan/?for=https%3A%2F%2Fwww.shop-example.com%3A8443&name=www.shop-example.com'],
    ['{origin}/health', 'https://www.shop-example.com:8443/health'],
    ['https://{host}/health', 'https://www.shop-example.com/health'],
    ['  https://status.example.com/all.json ', 'https://status.example.com/all.json'],
  ])('is made from %s', (template, address) => {
    expect(ownCheckerAddress(template, targetOf('https://www.shop-example.com:8443'))).toBe(address);
  });

  it('lets a host change nothing but its own part', () => {
    expect(ownCheckerAddress('https://status.example.com/{host}?x=1', targetOf('http://[2606:4700::1]'))).toBe(
      'https://status.example.com/%5B2606%3A4700%3A%3A1%5D?x=1',
    );
    expect(ownCheckerAddress('{origin}/health', targetOf("https://x$'.example.com"))).toBe("https://x$'.example.com/health");
  });

  it.each(['ftp://x.example/{host}', '{host}', 'javascript:{host}', '/{host}', ''])('is none from %j', (template) => {
    expect(ownCheckerAddress(template, SHOP)).toBeUndefined();
  });
});

describe('Uptime Kuma', () => {
  it.each([
    ['up', beats(0, 1), 'up'],
    ['down', beats(1, 1, 0), 'down'],
    ['under maintenance', beats(3), 'maintenance'],
    ['pending', beats(1, 2), undefined],
    ['of an unknown state', beats(9), undefined],
    ['without beats', [], undefined],
    ['with an empty stretch at the end', [...beats(1), 0], 'up'],
  ])('is read by the latest beat: %s', (_name, list, says) => {
    expect(saysOf(page(list))).toBe(says);
  });

  it('speaks for all its monitors', () => {
    expect(saysOf(page(beats(1), beats(1)))).toBe('up');
    expect(saysOf(page(beats(0), beats(0)))).toBe('down');
    expect(saysOf(page(beats(1), beats(0)))).toBe('degraded');
    expect(saysOf(page(beats(1), beats(3)))).toBe('maintenance');
    expect(saysOf(page(beats(2), beats(0)))).toBe('down');
    expect(read(page(beats(1), beats(0)))).toEqual({ says: 'degraded', format: 'Uptime Kuma', detail: 'all 2, 1 in trouble' });
  });

  it('without monitors says nothing', () => {
    expect(read(page())).toBeUndefined();
  });
});

describe('Gatus', () => {
  it('is read by the latest result', () => {
    expect(read([endpoint('front', false)])).toEqual({ says: 'down', format: 'Gatus', detail: 'all 1, 1 in trouble' });
    expect(saysOf([endpoint('front', true)])).toBe('up');
    expect(saysOf(endpoint('front', false))).toBe('down');
  });

  it('speaks for the site by its host, when that is told', () => {
    const list = [endpoint('mail', false, 'mail.shop-example.com'), endpoint('front', true, 'shop-example.com'), endpoint('other', false)];
    expect(read(list)).toEqual({ says: 'up', format: 'Gatus', detail: '1 about www.shop-example.com, 0 in trouble' });
  });

  it('without results says nothing', () => {
    expect(read([{ name: 'front', results: [] }])).toBeUndefined();
  });
});

describe('Upptime', () => {
  it.each(['up', 'down', 'degraded'])('is read: %s', (status) => {
    expect(saysOf([site('Shop', 'https://www.shop-example.com/health', status)])).toBe(status);
  });

  it('speaks for the site by its address or its name, not for look-alikes', () => {
    expect(saysOf([site('Blog', 'https://blog-example.com', 'down'), site('Shop', 'https://shop-example.com', 'up')])).toBe('up');
    expect(saysOf([site('Blog', '$BLOG', 'down'), site('Front (www.shop-example.com)', '$SHOP', 'up')])).toBe('up');
    expect(saysOf([site('Blog', 'https://my-shop-example.com', 'down'), site('API', 'https://api.shop-example.com', 'up')])).toBe('degraded');
  });

  it('is believed about one host only when its monitors agree', () => {
    expect(saysOf([site('A', 'https://shop-example.com/a', 'down'), site('B', 'https://shop-example.com/b', 'up')])).toBe('degraded');
  });

  it('leaves out what it cannot read', () => {
    expect(saysOf([site('Blog', 'https://blog-example.com', 'odd'), 7, site('Shop', 'x', 'up')])).toBe('up');
    expect(read([site('Shop', 'https://shop-example.com', 'odd')])).toBeUndefined();
  });
});

describe('Statuspage', () => {
  it.each([
    ['none', 'up'],
    ['minor', 'degraded'],
    ['major', 'degraded'],
    ['critical', 'down'],
    ['maintenance', 'maintenance'],
    ['odd', undefined],
  ])('is read: %s', (indicator, says) => {
    expect(saysOf({ page: {}, status: { indicator, description: '' } })).toBe(says);
  });
});

describe('a field for the state', () => {
  it.each([
    [{ status: 'UP' }, 'up'],
    [{ status: 'pass' }, 'up'],
    [{ state: 'Under Maintenance' }, 'maintenance'],
    [{ status: 'warn' }, 'degraded'],
    [{ up: false }, 'down'],
    [{ healthy: true }, 'up'],
    [{ ok: false }, 'down'],
    [{ ok: true, status: 'down' }, 'down'],
    [{ status: 200, ok: true }, 'up'],
    [{ status: 'so-so', ok: true }, undefined],
    [{ status: 200 }, undefined],
    [{ message: 'fine' }, undefined],
    ['up', undefined],
    [null, undefined],
    [[], undefined],
  ])('is read: %j', (document, says) => {
    expect(saysOf(document)).toBe(says);
  });

  it('knows customary words only', () => {
    expect(['OK', 'Operational', 'degraded-performance', 'out of service', 'unhealthy', 'maybe'].map(saysByWord)).toEqual([
      'up',
      'up',
      'degraded',
      'down',
      'down',
      undefined,
    ]);
  });
});
