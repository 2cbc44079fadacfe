import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/diagnose/diagnosis.ts';
import { chainOf } from '../../../src/view/chain.ts';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';
import { anIncident, NOW } from '../../fixtures/incidents.ts';

const states = (diagnosis?: Diagnosis, incident = anIncident()) => chainOf(incident, diagnosis).map(({ state }) => state).join(' ');

describe('the chain from the visitor to the site', () => {
  it('is broken at the site as long as nobody has looked closer', () => {
    expect(states()).toBe('works works works broken');
  });

  it.each([
    ['own-proxy', 'broken unknown unknown unknown'],
    ['network', 'works broken unknown unknown'],
    ['service-worker', 'works broken unknown unknown'],
    ['cdn', 'works works broken unknown'],
    ['gateway', 'works works broken unknown'],
    ['name-resolution', 'works works works broken'],
    ['application', 'works works works broken'],
    ['unknown', 'works works works broken'],
  ] as const)('is broken where the diagnosis says: %s', (hop, expected) => {
    expect(states(aDiagnosis({ hop }))).toBe(expected);
  });

  it('is whole where a page only tests the visitor', () => {
    expect(states(aDiagnosis({ hop: 'unknown', isChallenge: true }))).toBe('works works works works');
  });

  it('shows the present, not the diagnosis of before, once the network is away', () => {
    const offline = anIncident({ phase: { name: 'offline', at: NOW } });
    expect(states(aDiagnosis({ hop: 'own-proxy' }), offline)).toBe('works broken unknown unknown');
  });
});
