import { describe, expect, it } from 'vitest';
import { quickIncidents, quickSettings } from '../../../src/store/quick-read.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { StateStore } from '../../../src/store/state-store.ts';
import { readSettings, saveSettings } from '../../../src/store/settings-store.ts';
import { SETTINGS_KEY } from '../../../src/store/stored-keys.ts';
import { FakeStorage } from '../../fakes/fake-storage.ts';
import { anIncident, NOW } from '../../fixtures/incidents.ts';

describe('the popup’s first look at the store', () => {
  it('sees the incidents that were saved, as the full reading does', async () => {
    const session = new FakeStorage();
    const incident = anIncident();
    await new StateStore(session).save({ incidents: { [incident.key]: incident }, checks: {}, budget: { tokens: 1, at: NOW }, online: true });
    expect(quickIncidents(await session.getAll())).toEqual({ [incident.key]: incident });
  });

  it.each([
    ['of another version', { version: 1, value: anIncident() }],
    ['under another key', { version: 2, value: anIncident({ key: 'https://other.example ordinary' }) }],
    ['without pages', { version: 2, value: { key: 'https://shop.example ordinary' } }],
    ['of another kind', 7],
    ['that is null', null],
  ])('passes over an incident %s', (_name, stored) => {
    expect(quickIncidents({ 'incident:https://shop.example ordinary': stored })).toEqual({});
  });

  it.each([
    ['good', { version: 1, value: { ...DEFAULT_SETTINGS, enabled: false } }],
    ['absent', undefined],
    ['of a later version', { version: 9, value: {} }],
    ['rubbish', 'rubbish'],
    ['without sites', { version: 1, value: { enabled: true } }],
  ])('tells %s settings as the full reading does', async (_name, stored) => {
    expect(quickSettings(stored)).toEqual(readSettings(stored));
  });

  it('sees settings as they were saved', async () => {
    const local = new FakeStorage();
    await saveSettings(local, { ...DEFAULT_SETTINGS, neverHosts: ['a.org'] }, { kind: 'absent' });
    expect(quickSettings((await local.getAll())[SETTINGS_KEY])).toMatchObject({ kind: 'loaded', settings: { neverHosts: ['a.org'] } });
  });
});
