import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { PROVIDER_SIGNALS } from '../../src/check/data/provider-signals.ts';
import { STATUS_PAGES } from '../../src/check/data/status-pages.ts';
import { readResponseFacts } from '../../src/watch/response-facts.ts';

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the known status pages', () => {
  it('are many, each known by one id', () => {
    expect(STATUS_PAGES.length).toBeGreaterThan(70);
    expect(twice(STATUS_PAGES.map(({ id }) => id))).toEqual([]);
    expect(STATUS_PAGES.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('are read over https, from addresses without secrets', () => {
    for (const { url, page } of STATUS_PAGES) {
      for (const address of [url, page]) {
        const { protocol, username, search, hash } = new URL(address);
        expect({ address, protocol, username, search, hash }).toEqual({ address, protocol: 'https:', username: '', search: '', hash: '' });
      }
    }
  });

  it('speak for registrable hosts, each for its own', () => {
    const domains = STATUS_PAGES.flatMap((page) => page.domains);
    expect(twice(domains)).toEqual([]);
    expect(domains.filter((domain) => parse(domain).isIcann !== true || parse(domain).hostname !== domain)).toEqual([]);
  });

  it('leave out hosts that customers rent', () => {
    const rented = STATUS_PAGES.flatMap(({ domains }) => domains).filter(
      (domain) => parse(`someone.${domain}`, { allowPrivateDomains: true }).isPrivate === true,
    );
    // What stands there is the customers', but the company alone runs it, and no header names it everywhere.
    expect(new Set(rented)).toEqual(new Set(['githubusercontent.com', 'myshopify.com', 'supabase.co']));
  });

  it('say since when they are known', () => {
    expect(STATUS_PAGES.filter(({ evidence }) => !/\b202\d-\d{2}\b/.test(evidence))).toEqual([]);
  });

  it('can be told from what is kept of a failing answer', () => {
    const names = [...new Set(PROVIDER_SIGNALS.map(({ header }) => header))];
    const { headers } = readResponseFacts(names.map((name) => ({ name, value: 'x' })));
    expect(headers.map(({ name }) => name)).toEqual(names);
  });

  it('are those that the signals point to', () => {
    const ids = new Set(STATUS_PAGES.map(({ id }) => id));
    expect(PROVIDER_SIGNALS.filter(({ page }) => !ids.has(page))).toEqual([]);
    expect(PROVIDER_SIGNALS.filter(({ header }) => header !== header.toLowerCase())).toEqual([]);
  });
});
