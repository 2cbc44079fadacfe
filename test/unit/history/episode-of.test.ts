import { describe, expect, it } from 'vitest';
import { endOf, episodeOf } from '../../../src/history/episode-of.ts';
import type { Phase } from '../../../src/incident/incident.ts';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';
import { anIncident, NOW } from '../../fixtures/incidents.ts';

const AT = NOW + 90_000;
const ENDS: Array<[string | undefined, Phase]> = [
  ['answered', { name: 'back', at: AT, provenUrl: 'https://shop.example/', nextReloadAt: AT }],
  ['answered', { name: 'needs-you', at: AT, siteAnswers: true }],
  [undefined, { name: 'needs-you', at: AT, siteAnswers: false }],
  ['stopped', { name: 'stopped', at: AT, by: 'person' }],
  ['access-withdrawn', { name: 'stopped', at: AT, by: 'access-withdrawn' }],
  ['gave-up', { name: 'gave-up', at: AT, reason: 'waited-too-long' }],
  [undefined, { name: 'offline', at: AT }],
  [undefined, { name: 'waiting', plannedAt: AT, nextAt: AT, byHand: false }],
];

function headers(...values: string[]) {
  return { headers: values.map((value) => ({ name: 'server', value })), empty: false };
}

describe('the end of an incident', () => {
  it.each(ENDS)('is "%s" in phase %j', (ending, phase) => {
    expect(endOf(anIncident({ phase }))).toEqual(ending && { ending, at: AT });
  });
});

describe('what is kept of an incident', () => {
  const end = { ending: 'answered', at: AT } as const;

  it('is the product that answered, where the answer was recognised', () => {
    const failure = { ...anIncident().failure, facts: headers('cloudflare') };
    expect(episodeOf(anIncident({ failure, diagnosis: aDiagnosis({ gatewayName: 'HAProxy' }) }), end)?.gateway).toBe('HAProxy');
    expect(episodeOf(anIncident({ failure, diagnosis: aDiagnosis({ gatewayName: '' }) }), end)?.gateway).toBe('cloudflare');
  });

  it('is nothing where the page only tested the visitor', () => {
    expect(episodeOf(anIncident({ diagnosis: aDiagnosis({ isChallenge: true }) }), end)).toBeUndefined();
  });

  it('is its site, time, length, code, gateway, tries, ending and verdict, and no address of a page', () => {
    const episode = episodeOf(anIncident({ attempts: 4, verdict: 'just-you' }), end);
    expect(episode).toEqual({
      origin: 'https://shop.example',
      partition: 'ordinary',
      since: NOW,
      lengthMs: 90_000,
      ending: 'answered',
      status: 502,
      gateway: 'nginx',
      tries: 4,
      verdict: 'just-you',
    });
    expect(JSON.stringify(episode)).not.toContain('basket');
  });

  it('is nothing in a private window', () => {
    expect(episodeOf(anIncident({ partition: 'private' }), end)).toBeUndefined();
  });

  it('names every hop that named itself, shortened, and none where none did', () => {
    const { failure } = anIncident();
    const gatewayOf = (...values: string[]) => episodeOf(anIncident({ failure: { ...failure, facts: headers(...values) } }), end)?.gateway;
    expect(gatewayOf('cloudflare', 'nginx')).toBe('cloudflare, nginx');
    expect(gatewayOf()).toBeUndefined();
    expect(gatewayOf('x'.repeat(256))).toHaveLength(100);
  });

  it('has the same beginning and the true length after the clock was set back', () => {
    const moved = anIncident({ since: NOW - 3_600_000 });
    expect(episodeOf(moved, { ending: 'left', at: NOW - 3_600_000 + 5_000 })).toMatchObject({ since: NOW, lengthMs: 5_000 });
  });
});
