import { beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/incident/incident.ts';
import type { State } from '../../../src/incident/state.ts';
import { WAITS_KEY } from '../../../src/store/stored-keys.ts';
import { WaitsCopy } from '../../../src/store/waits-copy.ts';
import { FakeStorage } from '../../fakes/fake-storage.ts';
import { anIncident, aPage, NOW } from '../../fixtures/incidents.ts';

let local: FakeStorage;

beforeEach(() => {
  local = new FakeStorage();
});

function stateOf(...incidents: Incident[]): State {
  return { incidents: Object.fromEntries(incidents.map((each) => [each.key, each])), checks: {}, budget: { tokens: 3, at: NOW }, online: true };
}

const left = () => new WaitsCopy(local).load();

describe('the copy of what waits', () => {
  it('is read by the next background as it was kept, and goes when nothing waits any more', async () => {
    const copy = new WaitsCopy(local);
    await copy.keep(stateOf(anIncident(), anIncident({ key: 'https://b.example container:work', partition: 'container:work' })), true);
    expect(await left()).toEqual([anIncident(), anIncident({ key: 'https://b.example container:work', partition: 'container:work' })]);
    await copy.keep(stateOf(), true);
    expect(local.keys()).toEqual([]);
  });

  it('holds nothing of private windows, nor of a site for which no tab waits', async () => {
    const inPrivate = anIncident({ key: 'https://shop.example private', partition: 'private' });
    await new WaitsCopy(local).keep(stateOf(inPrivate, anIncident({ pages: [] })), true);
    expect(local.keys()).toEqual([]);
  });

  it('goes when the person wants no history', async () => {
    const copy = new WaitsCopy(local);
    await copy.keep(stateOf(anIncident()), true);
    await copy.keep(stateOf(anIncident()), false);
    expect(local.keys()).toEqual([]);
  });

  it('is written only where it has changed, and never while nothing waits', async () => {
    const copy = new WaitsCopy(local);
    expect(await copy.load()).toEqual([]);
    await copy.keep(stateOf(), true);
    expect(local.writes).toBe(0);
    await copy.keep(stateOf(anIncident()), true);
    await copy.keep(stateOf(anIncident()), true);
    expect(local.writes).toBe(1);
    await copy.keep(stateOf(anIncident({ attempts: 1 })), true);
    expect(local.writes).toBe(2);
  });

  it('ends as the last state, however many are on their way', async () => {
    const copy = new WaitsCopy(local);
    await Promise.all([copy.keep(stateOf(anIncident()), true), copy.keep(stateOf(anIncident({ attempts: 1 })), true), copy.keep(stateOf(), true)]);
    expect(local.keys()).toEqual([]);
  });

  it('is written by the next try when a write has failed', async () => {
    const copy = new WaitsCopy(local);
    local.failsToWrite = true;
    await expect(copy.keep(stateOf(anIncident()), true)).rejects.toThrow('quota');
    local.failsToWrite = false;
    await copy.keep(stateOf(anIncident()), true);
    expect(await left()).toEqual([anIncident()]);
  });

  it.each([
    ['of a later version', { version: 99, value: [anIncident()] }],
    ['that is no list', { version: 3, value: anIncident() }],
    ['that is rubbish', 'rubbish'],
  ])('%s counts as none, and the next state takes its place', async (_what, stored) => {
    await local.set({ [WAITS_KEY]: stored });
    const copy = new WaitsCopy(local);
    expect(await copy.load()).toEqual([]);
    await copy.keep(stateOf(), true);
    expect(local.keys()).toEqual([]);
  });

  it('loses what is damaged and nothing else', async () => {
    await local.set({ [WAITS_KEY]: { version: 3, value: [{ ...anIncident(), pages: 'two' }, anIncident({ pages: [aPage({ tabId: 7 })] })] } });
    expect(await left()).toEqual([anIncident({ pages: [aPage({ tabId: 7 })] })]);
  });
});
