import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/incident/state.ts';
import { StateStore } from '../../../src/store/state-store.ts';
import { FakeStorage } from '../../fakes/fake-storage.ts';
import { anIncident, NOW } from '../../fixtures/incidents.ts';

const budget = { tokens: 3, at: NOW };

function stateOf(...incidents: ReturnType<typeof anIncident>[]): State {
  return { incidents: Object.fromEntries(incidents.map((each) => [each.key, each])), checks: {}, budget, online: true };
}

describe('the stored state', () => {
  it('comes back as it was saved, and is gone when nothing waits any more', async () => {
    const session = new FakeStorage();
    const store = new StateStore(session);
    await store.save(stateOf(anIncident()));
    expect(await new StateStore(session).load()).toEqual({ incidents: stateOf(anIncident()).incidents, checks: {}, budget, unusableKeys: [] });
    await store.save(stateOf());
    expect(await session.getAll()).toEqual({});
  });

  it('is written only where it has changed', async () => {
    const session = new FakeStorage();
    const store = new StateStore(session);
    await store.save(stateOf(anIncident()));
    const { writes } = session;
    await store.save(stateOf(anIncident()));
    expect(session.writes).toBe(writes);
    await store.save(stateOf(anIncident({ attempts: 1 })));
    expect(session.writes).toBe(writes + 1);
  });

  it('is saved by the next try when a write has failed', async () => {
    const session = new FakeStorage();
    const store = new StateStore(session);
    session.failsToWrite = true;
    await expect(store.save(stateOf(anIncident()))).rejects.toThrow('quota');
    session.failsToWrite = false;
    await store.save(stateOf(anIncident()));
    expect(Object.keys((await new StateStore(session).load()).incidents)).toHaveLength(1);
  });

  it('loses one damaged incident, not the others', async () => {
    const session = new FakeStorage();
    await new StateStore(session).save(stateOf(anIncident(), anIncident({ key: 'https://b.example ordinary' })));
    await session.set({ 'incident:https://b.example ordinary': { version: 1, value: { phase: 7 } } });
    const loaded = await new StateStore(session).load();
    expect(Object.keys(loaded.incidents)).toEqual(['https://shop.example ordinary']);
    expect(loaded.unusableKeys).toEqual(['incident:https://b.example ordinary']);
    expect(Object.keys(await session.getAll())).not.toContain('incident:https://b.example ordinary');
  });
});
