import { describe, expect, it } from 'vitest';
import managedSchema from '../../../public/managed-schema.json' with { type: 'json' };
import { loadManagedPolicy, NO_POLICY, POLICY_KEYS, underPolicy, withLocks } from '../../../src/store/managed-policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

const KUMA = { name: 'Kuma', url: 'https://kuma.corp.example/api/{host}' };
const OWN = { name: 'Mine', url: 'https://mine.example/' };

const stored = (value: Record<string, unknown>) => ({ getAll: async () => value });

describe('a policy of the organisation', () => {
  it('adds its checkers before the person’s own', async () => {
    const policy = await loadManagedPolicy(stored({ ownCheckers: [KUMA] }));
    const settings = { ...DEFAULT_SETTINGS, check: { ...DEFAULT_SETTINGS.check, ownCheckers: [OWN] } };
    expect(underPolicy(settings, policy).check.ownCheckers).toEqual([KUMA, OWN]);
  });

  it.each([
    ['is empty', stored({})],
    ['holds rubbish', stored({ ownCheckers: [{ name: 'x', url: 'javascript:alert(1)' }] })],
    ['does not exist, which Firefox says by rejecting', { getAll: () => Promise.reject(new Error('Managed storage manifest not found')) }],
  ])('that %s changes nothing', async (_name, managed) => {
    const policy = await loadManagedPolicy(managed);
    expect(policy).toEqual(NO_POLICY);
    expect(underPolicy(DEFAULT_SETTINGS, policy)).toEqual(DEFAULT_SETTINGS);
  });

  it('reaches the checks, and is never saved as the person’s own', async () => {
    const browser = new FakeBrowser();
    await browser.managed.set({ ownCheckers: [KUMA] });
    await browser.sendFromPage({ type: 'check-address', address: 'a.org', isPrivate: false, consent: 'always' });
    expect(browser.checkJobs[0]?.settings.ownCheckers).toEqual([KUMA]);
    expect(JSON.stringify(await browser.local.getAll())).not.toContain('Kuma');
  });

  it('stands in the place of what the person has chosen, part by part', async () => {
    const policy = await loadManagedPolicy(stored({ schedule: 'gentle', notifications: false, consent: 'always', historyDays: 0, statuses: 'all', unknown: 1 }));
    const locked = withLocks({ ...DEFAULT_SETTINGS, schedule: 'eager', hiddenTabs: 'staggered' }, policy);
    expect(locked).toEqual({
      ...DEFAULT_SETTINGS,
      schedule: 'gentle',
      notifications: false,
      hiddenTabs: 'staggered',
      historyDays: 0,
      check: { ...DEFAULT_SETTINGS.check, consent: 'always' },
    });
  });

  it('adds its sites to the person’s own, and has its way where both name one', async () => {
    const policy = await loadManagedPolicy(stored({ neverHosts: ['a.example'], siteSchedules: [{ host: 'b.example', schedule: 'gentle' }] }));
    const own = { ...DEFAULT_SETTINGS, neverHosts: ['c.example'], siteSchedules: [{ host: 'b.example', schedule: 'eager' as const }] };
    const settings = underPolicy(own, policy);
    expect(settings.neverHosts).toEqual(['a.example', 'c.example']);
    expect(settings.siteSchedules[0]).toEqual({ host: 'b.example', schedule: 'gentle' });
  });

  it('has its way whatever a page sends', async () => {
    const browser = new FakeBrowser();
    await browser.managed.set({ enabled: false });
    await browser.sendFromPage({ type: 'save-settings', settings: { ...DEFAULT_SETTINGS, enabled: true } });
    browser.site('https://shop.example').goDown();
    const tab = await browser.openTab('https://shop.example/');
    expect(browser.banners.get(tab)).toBeUndefined();
  });

  it('is described to browsers in full', () => {
    expect(Object.keys(managedSchema.properties).toSorted()).toEqual(POLICY_KEYS.toSorted());
  });
});
