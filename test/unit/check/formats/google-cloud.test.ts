import { describe, expect, it } from 'vitest';
import { readGoogleCloud } from '../../../../src/check/formats/google-cloud.ts';
import { NOW } from '../checker-kit.ts';

function incident(changes: object = {}): object {
  return {
    id: 'abc',
    begin: '2026-09-30T08:00:00+00:00',
    external_desc: 'Service outage in europe-west4-a',
    most_recent_update: { when: '2026-09-30T09:00:00+00:00', text: 'We are on it.', status: 'SERVICE_OUTAGE' },
    status_impact: 'SERVICE_OUTAGE',
    severity: 'high',
    affected_products: [{ title: 'Google Compute Engine', id: 'L3' }],
    currently_affected_locations: [{ title: 'Netherlands (europe-west4)', id: 'europe-west4' }],
    uri: 'incidents/abc',
    ...changes,
  };
}

const EVERYWHERE = { currently_affected_locations: [{ title: 'Global', id: 'global' }] };
const read = (document: unknown) => readGoogleCloud(JSON.stringify(document), NOW);

describe("Google Cloud's incidents", () => {
  it('are read while they are open', () => {
    expect(read([incident(), incident({ end: '2026-09-30T09:00:00+00:00', external_desc: 'Over' })])).toEqual({
      health: 'minor',
      incidents: [
        {
          title: 'Service outage in europe-west4-a',
          components: ['Google Compute Engine'],
          startedAt: Date.UTC(2026, 8, 30, 8),
          link: 'https://status.cloud.google.com/incidents/abc',
        },
      ],
      facts: [{ name: 'locations', value: 'Netherlands (europe-west4)' }],
    });
  });

  it.each([[[]], [[incident({ end: '2026-09-30T09:00:00+00:00' })]]])('may all be over', (list) => {
    expect(read(list)).toEqual({ health: 'none-listed', incidents: [], facts: [] });
  });

  it.each([
    ['an empty end', { end: '' }, 'minor'],
    ['an outage everywhere', EVERYWHERE, 'major'],
    ['a disruption everywhere', { ...EVERYWHERE, most_recent_update: { status: 'SERVICE_DISRUPTION' } }, 'minor'],
    ['an outage, by its impact alone', { ...EVERYWHERE, most_recent_update: undefined }, 'major'],
    ['an unknown status', { most_recent_update: { status: 'SERVICE_ODDITY' } }, 'unknown'],
  ])('weigh as much as they may: %s', (_name, changes, health) => {
    expect(read([incident(changes)])).toMatchObject({ health, incidents: [{}] });
  });

  it.each(['AVAILABLE', 'SERVICE_INFORMATION'])('are no trouble when the latest word is %s', (status) => {
    expect(read([incident({ most_recent_update: { status } })])).toMatchObject({ health: 'none-listed', incidents: [] });
  });

  it.each(['https://evil-example.org/x', '//evil-example.org/x', 7, undefined])('link to nowhere else: %s', (uri) => {
    expect(read([incident({ uri })])?.incidents[0]?.link).toBeUndefined();
  });

  it('are unknown where one of them is unreadable', () => {
    expect(read([incident({ end: '2026-09-30T09:00:00+00:00' }), { odd: true }])?.health).toBe('unknown');
  });

  it.each([['an object', {}], ['rubbish', [1, 2]], ['null', null]])('are not read from %s', (_name, document) => {
    expect(read(document)).toBeUndefined();
  });
});
