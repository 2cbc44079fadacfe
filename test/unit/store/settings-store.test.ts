import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { usableSettings } from '../../../src/store/settings-result.ts';
import { loadSettings, readSettings, saveSettings } from '../../../src/store/settings-store.ts';
import { FakeStorage } from '../../fakes/fake-storage.ts';

const OFF = { ...DEFAULT_SETTINGS, enabled: false };

describe('stored settings', () => {
  it('come back as they were saved', async () => {
    const local = new FakeStorage();
    await saveSettings(local, OFF, { kind: 'absent' });
    expect(await loadSettings(local)).toEqual({ kind: 'loaded', settings: OFF });
  });

  it('that are absent, invalid, of a later version or unreadable are four different things', async () => {
    const local = new FakeStorage();
    expect((await loadSettings(local)).kind).toBe('absent');
    expect(readSettings({ version: 1, value: { enabled: 'yes' } })).toMatchObject({ kind: 'invalid', fromLaterVersion: false });
    expect(readSettings({ version: 2, value: {} })).toMatchObject({ kind: 'invalid', fromLaterVersion: true });
    local.failsToRead = true;
    expect((await loadSettings(local)).kind).toBe('unreadable');
  });

  it.each([null, 7, 'text', [], { version: 1 }, { version: 1, value: { ...OFF, statuses: [200] } }, { version: 1, value: { ...OFF, neverHosts: [1] } }])(
    '%j is not taken for settings, and the usual ones are used',
    (stored) => {
      const result = readSettings(stored);
      expect(result.kind).toBe('invalid');
      expect(usableSettings(result)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('that were not understood are set aside when new ones are saved', async () => {
    const local = new FakeStorage();
    const damaged = { version: 1, value: { neverHosts: ['bank.example'] } };
    await local.set({ settings: damaged });
    await saveSettings(local, OFF, await loadSettings(local));
    expect(await local.getAll()).toMatchObject({ 'settings-not-understood': damaged });
    expect((await loadSettings(local)).kind).toBe('loaded');
  });
});
