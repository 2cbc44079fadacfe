import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';
import { settingsChanges } from '../../../src/ui/options/settings-changes.ts';
import { isFull, siteRules, typedHost, withoutRule, withRule } from '../../../src/ui/options/site-rules.ts';

describe('rules for single sites', () => {
  it('are one per site, the latest said', () => {
    const once = withRule(DEFAULT_SETTINGS, { host: 'b.example', rule: 'never' });
    const twice = withRule(withRule(once, { host: 'a.example', rule: 'eager' }), { host: 'b.example', rule: 'gentle' });
    expect(twice).toMatchObject({
      neverHosts: [],
      siteSchedules: [{ host: 'a.example', schedule: 'eager' }, { host: 'b.example', schedule: 'gentle' }],
    });
    expect(siteRules(twice)).toEqual([{ host: 'a.example', rule: 'eager' }, { host: 'b.example', rule: 'gentle' }]);
    expect(withoutRule(withoutRule(twice, 'a.example'), 'b.example')).toEqual(DEFAULT_SETTINGS);
  });

  it('show a site as left alone when “never” was said in the popup after a schedule', () => {
    const settings = { neverHosts: ['a.example'], siteSchedules: [{ host: 'a.example', schedule: 'eager' as const }] };
    expect(siteRules(settings)).toEqual([{ host: 'a.example', rule: 'never' }]);
  });

  it.each([
    ['www.example.com', 'www.example.com'],
    [' https://Shop.Example/basket?x=1 ', 'shop.example'],
    ['http://localhost:8080', 'localhost:8080'],
    ['', undefined],
    ['two words', undefined],
    ['me@example.com', undefined],
    ['ftp://example.com', undefined],
    [`${'a.'.repeat(150)}example`, undefined],
  ])('of what is typed as "%s" are for %s', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });

  it('are no more than may be stored', () => {
    const hosts = Array.from({ length: 1_000 }, (_each, index) => `${index}.example`);
    expect(isFull({ neverHosts: hosts.slice(1), siteSchedules: [] })).toBe(false);
    expect(isFull({ neverHosts: hosts, siteSchedules: [] })).toBe(true);
  });
});

describe('what a file would change', () => {
  const changed: Settings = {
    ...DEFAULT_SETTINGS,
    schedule: 'eager',
    neverHosts: ['a.example'],
    statuses: DEFAULT_SETTINGS.statuses.filter((status) => status !== 504),
    historyDays: 365,
    check: { ...DEFAULT_SETTINGS.check, globalpingToken: 'secret', switchedOn: ['quad9'] },
  };

  it('is named, both ways', () => {
    expect(settingsChanges(DEFAULT_SETTINGS, changed, 'en')).toEqual([
      { label: 'optionsSchedule', gone: [{ key: 'optionsScheduleNormal' }], brought: [{ key: 'optionsScheduleEager' }] },
      { label: 'optionsStatuses', gone: ['504 Gateway Timeout'], brought: [] },
      { label: 'optionsRuleNever', gone: [], brought: ['a.example'] },
      { label: 'optionsCheckWorld', gone: [], brought: ['Quad9'] },
      { label: 'optionsToken', gone: [], brought: [{ key: 'optionsTokenHidden' }] },
      { label: 'optionsHistory', gone: ['90 days'], brought: ['365 days'] },
    ]);
  });

  it('is nothing where nothing differs, and never shows a token', () => {
    expect(settingsChanges(changed, changed, 'en')).toEqual([]);
    expect(JSON.stringify(settingsChanges(DEFAULT_SETTINGS, changed, 'en'))).not.toContain('secret');
  });
});
