import { describe, expect, it } from 'vitest';
import { onAnsweredFrom } from '../../../src/decide/on-diagnosed.ts';
import type { State } from '../../../src/incident/state.ts';
import { anIncident, NOW } from '../../fixtures/incidents.ts';

const incident = anIncident();
const state: State = { incidents: { [incident.key]: incident }, checks: {}, budget: { tokens: 1, at: NOW }, online: true };
const addressAfter = (changes: { tabId?: number; url?: string }) =>
  onAnsweredFrom(state, { type: 'answered-from', tabId: 1, url: incident.failure.url, ip: '127.0.0.1', ...changes }).state.incidents[incident.key]?.failure.facts.ip;

describe('the address that answered', () => {
  it('joins the facts of the failure', () => {
    expect(addressAfter({})).toBe('127.0.0.1');
  });

  it.each([{ tabId: 2 }, { url: 'https://shop.example/other' }])('of another answer does not: %j', (changes) => {
    expect(addressAfter(changes)).toBeUndefined();
  });
});
