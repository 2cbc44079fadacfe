import { describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES, readSettingsFile, writeSettingsFile } from '../../../src/store/settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';

const MINE: Settings = {
  enabled: false,
  statuses: [502],
  neverHosts: ['bank.example'],
  hiddenTabs: 'staggered',
  schedule: 'eager',
  siteSchedules: [{ host: 'small.example:8080', schedule: 'gentle' }],
  notifications: false,
  check: { consent: 'always', switchedOn: ['quad9'], globalpingToken: 'secret', ownCheckers: [{ name: 'Kuma', url: 'https://kuma.example/' }] },
  historyDays: 7,
};

const file = (settings: unknown, others: Record<string, unknown> = {}) => JSON.stringify({ app: 'rebound', version: 1, settings, ...others });
const read = (text: string) => readSettingsFile(text, DEFAULT_SETTINGS);

describe('a file of settings', () => {
  it('brings every setting elsewhere, the token only where asked for', () => {
    expect(read(writeSettingsFile(MINE, true))).toEqual({ kind: 'read', settings: MINE });
    const without = writeSettingsFile(MINE, false);
    expect(without).not.toContain('secret');
    expect(read(without)).toEqual({ kind: 'read', settings: { ...MINE, check: { ...MINE.check, globalpingToken: '' } } });
  });

  it('brings no name that turns the words around it', () => {
    const turning = { neverHosts: ['\u202eexample.bank'], check: { ownCheckers: [{ name: '\u2069Kuma\u202e', url: 'https://kuma.example/\u202e' }] } };
    const brought = { ...DEFAULT_SETTINGS, neverHosts: ['example.bank'], check: { ...DEFAULT_SETTINGS.check, ownCheckers: [{ name: 'Kuma', url: 'https://kuma.example/' }] } };
    expect(read(file(turning))).toEqual({ kind: 'read', settings: brought });
  });

  it('leaves alone what it does not speak of', () => {
    expect(readSettingsFile(file({ schedule: 'gentle', check: { consent: 'ask' } }), MINE)).toEqual({
      kind: 'read',
      settings: { ...MINE, schedule: 'gentle', check: { ...MINE.check, consent: 'ask' } },
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'settings: yes'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another program’s', JSON.stringify({ app: 'other', version: 1, settings: MINE })],
    ['without a version', JSON.stringify({ app: 'rebound', settings: MINE })],
  ])('that is %s is not taken for one', (_name, text) => {
    expect(read(text)).toEqual({ kind: 'not-ours' });
  });

  it('of a later version, or larger than 1 MB, is told apart', () => {
    expect(read(file(MINE, { version: 2 }))).toEqual({ kind: 'later-version' });
    expect(MOST_FILE_BYTES).toBe(1_000_000);
    expect(read(`${file(MINE)}${' '.repeat(1_000_000)}`)).toEqual({ kind: 'too-large' });
  });

  it.each([
    ['statuses', { statuses: [200] }],
    ['schedule', { schedule: 'frantic' }],
    ['siteSchedules', { siteSchedules: [{ host: 'a.example', schedule: 0 }] }],
    ['siteSchedules', { siteSchedules: Array.from({ length: 1_001 }, () => ({ host: 'a.example', schedule: 'gentle' })) }],
    ['neverHosts', { neverHosts: ['x'.repeat(301)] }],
    ['check', { check: { ownCheckers: [{ name: 'x', url: 'javascript:alert(1)' }] } }],
    [undefined, 'all'],
    [undefined, null],
  ])('with a fault in %s is not taken, and says where', (part, settings) => {
    expect(read(file(settings))).toEqual({ kind: 'invalid', part });
  });

  it('brings nothing but settings', () => {
    const reading = read('{"app":"rebound","version":1,"settings":{"enabled":false,"__proto__":{"enabled":true},"extra":1}}');
    expect(reading).toEqual({ kind: 'read', settings: { ...DEFAULT_SETTINGS, enabled: false } });
  });
});
