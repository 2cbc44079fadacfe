import { describe, expect, it } from 'vitest';
import { allCheckers } from '../../src/check/all-checkers.ts';
import { CHECK_LIMIT_MS } from '../../src/decide/on-check-asked.ts';
import { OPTIONAL_CHECKERS } from '../../src/check/optional-checkers.ts';
import { CONTROL_HOSTS, USUAL_RECIPIENTS } from '../../src/check/usual-recipients.ts';
import { anOrder } from '../unit/check/checker-kit.ts';

describe('the checkers', () => {
  it('have ids of their own', () => {
    const ids = allCheckers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('that are optional are those the options page offers', () => {
    const offered = OPTIONAL_CHECKERS.map(({ id, name, host }) => ({ id, name, hosts: [host as string] }));
    const optional = allCheckers
      .filter(({ isOptional }) => isOptional)
      .map(({ id, name, discloses }) => ({ id, name, hosts: discloses.hosts(anOrder()) }));
    expect(offered.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(optional.toSorted((a, b) => a.id.localeCompare(b.id)));
  });

  it('that are told a site’s name without being switched on are those the options page names', () => {
    const order = anOrder();
    const usual = allCheckers.filter(({ isOptional, discloses, id }) => !isOptional && discloses.sends === 'site-name' && id !== 'own-checkers');
    expect(usual.map(({ name, discloses }) => ({ name, hosts: discloses.hosts(order) }))).toEqual(
      USUAL_RECIPIENTS.map(({ name, host }) => ({ name, hosts: [host] })),
    );
    expect(allCheckers.find(({ id }) => id === 'own-line')?.discloses.hosts(order)).toEqual(CONTROL_HOSTS);
  });

  it('that are told a site’s name say so, and only those that are harmless run for a local one', () => {
    const told = allCheckers.filter(({ discloses }) => discloses.sends === 'site-name').map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(['globalping', 'cloudflare-dns', 'google-dns']));
    const local = allCheckers.filter(({ worksForLocal }) => worksForLocal).map(({ id }) => id);
    expect(local.toSorted()).toEqual(['cloudflare-error', 'own-checkers', 'own-line', 'own-view']);
  });

  it('end before the check as a whole is given up', () => {
    for (const { id, limitMs } of allCheckers) expect(limitMs, id).toBeLessThan(CHECK_LIMIT_MS);
  });

  it('contact nobody outside for a site that is not public, unless the person has set that up', () => {
    const order = anOrder({ address: 'http://intranet/' });
    const hosts = allCheckers.filter((checker) => checker.worksForLocal && checker.applies(order)).flatMap(({ discloses }) => discloses.hosts(order));
    expect(hosts).toEqual(['intranet']);
  });
});
