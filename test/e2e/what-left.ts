import { expect } from 'vitest';
import { SHOP } from './check-scene.ts';
import type { Internet } from './internet/internet.ts';

export const GLOBALPING = 'api.globalping.io';
/** Who is told the site's name when nothing else is switched on. */
const WORLD = [GLOBALPING, 'cloudflare-dns.com', 'dns.google'];
/** Who is asked for an empty answer, to see whether the line works. */
const CONTROLS = ['cp.cloudflare.com', 'www.gstatic.com'];

/**
 * What has left the browser about the shop: to these hosts and no others, and nothing but the shop's name.
 * @param others who is told the name besides those who always are.
 */
export function expectOnlyTheNameLeft({ log }: Internet, ...others: readonly string[]): void {
  const told = [...WORLD, ...others];
  expect(log.hosts(), log.toString()).toEqual([SHOP, ...told, ...CONTROLS].toSorted());
  for (const { host, path, headers, body } of log.requests) {
    expect(headers, host).not.toHaveProperty('cookie');
    expect(headers, host).not.toHaveProperty('authorization');
    expect(headers, host).not.toHaveProperty('referer');
    expect(JSON.stringify([decodeURIComponent(path), headers, body]), host).not.toMatch(/cart|basket|secret/);
    if (CONTROLS.includes(host)) expect(`${path}${body}`).toBe('/generate_204');
  }
}

/** How many measurements Globalping was asked to make, taken or not. */
export function measurementsAskedFor({ log }: Internet): number {
  return log.requestsTo(GLOBALPING).filter(({ method }) => method === 'POST').length;
}
