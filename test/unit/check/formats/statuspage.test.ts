import { describe, expect, it } from 'vitest';
import { readStatuspage } from '../../../../src/check/formats/statuspage.ts';
import { HOSTILE_TEXT, NOW, TAMED_TEXT } from '../checker-kit.ts';

const DAY_MS = 24 * 3_600_000;

function incident(changes: object = {}): object {
  return {
    id: 'i1',
    name: 'Elevated 502 errors',
    status: 'identified',
    impact: 'minor',
    created_at: '2026-09-30T09:30:00.000Z',
    started_at: '2026-09-30T09:25:00.000Z',
    shortlink: 'https://stspg.io/abc',
    incident_updates: [{ id: 'u1', affected_components: [{ code: 'c1', name: 'Europe - Frankfurt (FRA)' }] }],
    components: [{ id: 'c2', name: 'Proxy' }],
    ...changes,
  };
}

const page = (indicator: string, rest: object = {}) => ({ page: { name: 'X' }, status: { indicator, description: 'As said' }, ...rest });
const read = (document: unknown) => readStatuspage(JSON.stringify(document), NOW);
const healthOf = (document: unknown) => read(document)?.health;

describe('a Statuspage summary', () => {
  it('is read with its incidents', () => {
    expect(read(page('minor', { incidents: [incident()] }))).toMatchObject({
      health: 'minor',
      incidents: [
        {
          title: 'Elevated 502 errors',
          components: ['Proxy', 'Europe - Frankfurt (FRA)'],
          startedAt: Date.UTC(2026, 8, 30, 9, 25),
          link: 'https://stspg.io/abc',
        },
      ],
      facts: [
        { name: 'indicator', value: 'minor' },
        { name: 'description', value: 'As said' },
      ],
    });
  });

  it.each([
    ['none', 'none-listed'],
    ['minor', 'minor'],
    ['major', 'major'],
    ['critical', 'critical'],
    ['maintenance', 'maintenance'],
    ['purple', 'unknown'],
  ])('with the indicator %s is %s', (indicator, health) => {
    expect(healthOf(page(indicator, { components: [], incidents: [] }))).toBe(health);
  });

  it('may leave lists out, or null', () => {
    expect(read(page('none'))).toMatchObject({ health: 'none-listed', incidents: [] });
    expect(read(page('none', { incidents: null, components: null }))).toMatchObject({ health: 'none-listed', incidents: [] });
  });

  it('keeps the incidents when the indicator is unknown', () => {
    expect(read(page('purple', { incidents: [incident({ impact: 'critical' })] }))).toMatchObject({ health: 'unknown', incidents: [{ title: 'Elevated 502 errors' }] });
  });

  it('is as bad as its worst unresolved incident', () => {
    expect(healthOf(page('minor', { incidents: [incident(), incident({ impact: 'critical' })] }))).toBe('critical');
    expect(healthOf(page('minor', { incidents: [incident({ impact: 'major' })] }))).toBe('major');
    expect(healthOf(page('minor', { incidents: [incident({ impact: 'major', status: 'resolved' })] }))).toBe('minor');
    expect(healthOf(page('none', { incidents: [incident({ impact: 'odd' })] }))).toBe('minor');
  });

  it('does not take maintenance for an outage', () => {
    expect(healthOf(page('maintenance', { incidents: [incident({ impact: 'maintenance' })] }))).toBe('maintenance');
    const scheduled = { scheduled_maintenances: [incident({ impact: 'critical', status: 'in_progress' })] };
    expect(healthOf(page('none', scheduled))).toBe('none-listed');
  });

  it('does not let an old incident count for much', () => {
    const old = incident({ impact: 'critical', started_at: new Date(NOW - 15 * DAY_MS).toISOString() });
    expect(read(page('none', { incidents: [old] }))).toMatchObject({ health: 'minor', incidents: [{ title: 'Elevated 502 errors' }] });
    const recent = incident({ impact: 'critical', started_at: new Date(NOW - 13 * DAY_MS).toISOString() });
    expect(healthOf(page('none', { incidents: [recent] }))).toBe('critical');
  });

  it.each(['2026-10-02T10:00:00Z', '9999999999999999', '-271821-04-20T00:00:00Z', 'soon', ''])('leaves out the impossible start %j', (started) => {
    const odd = incident({ started_at: started });
    expect(read(page('minor', { incidents: [odd] }))?.incidents[0]).not.toHaveProperty('startedAt');
  });

  it('names affected components once, without groups and planned work', () => {
    const components = [
      { name: 'Europe', status: 'degraded_performance', group: true },
      { name: 'Frankfurt (FRA)', status: 'partial_outage', group: false },
      { name: 'Oslo (OSL)', status: 'under_maintenance', group: false },
      { name: 'Riga (RIX)', status: 'operational' },
      { name: 'API', status: 'major_outage' },
      'rubbish',
    ];
    const facts = read(page('minor', { components }))?.facts;
    expect(facts).toContainEqual({ name: 'affected', value: 'Frankfurt (FRA), API' });
  });

  it('survives incidents without most of their fields', () => {
    const bare = { name: 'Something', started_at: 5, shortlink: 'javascript:alert(1)', components: 'x', incident_updates: [null] };
    expect(read(page('minor', { incidents: [bare, 'rubbish'] }))?.incidents).toEqual([{ title: 'Something', components: [] }]);
  });

  it('keeps hostile text as text, and everything short', () => {
    const many = Array.from({ length: 200 }, (_, index) => incident({ name: `${HOSTILE_TEXT}${'x'.repeat(900)}`, components: [{ name: `c${index}` }] }));
    const report = read(page('minor', { incidents: many }));
    expect(report?.incidents.length).toBe(20);
    expect(report?.incidents[0]?.title.length).toBeLessThanOrEqual(200);
    expect(report?.incidents[0]?.title.startsWith(TAMED_TEXT)).toBe(true);
    const crowded = incident({ components: Array.from({ length: 90 }, (_, index) => ({ name: `c${index}` })) });
    expect(read(page('minor', { incidents: [crowded] }))?.incidents[0]?.components.length).toBe(12);
  });

  it.each([
    ['nothing', {}],
    ['a list', []],
    ['no indicator', { status: { description: 'All fine' } }],
    ['incidents that are none', page('none', { incidents: ['a', 'b'] })],
    ['incidents that are no list', page('none', { incidents: 'none' })],
  ])('is not read from %s', (_name, document) => {
    expect(read(document)).toBeUndefined();
  });
});
