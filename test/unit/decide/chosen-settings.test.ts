import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/decide/decide.ts';
import type { Input } from '../../../src/decide/input.ts';
import type { Incident } from '../../../src/incident/incident.ts';
import { fullBudget } from '../../../src/retry/budget.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';
import { aPage, anIncident, NOW } from '../../fixtures/incidents.ts';

const SECOND = 1_000;
/** Of an incident's wait so far, at which the normal gap is 60 s. */
const QUARTER_OF_AN_HOUR = 900 * SECOND;

function settle(status: number, settings: Partial<Settings>, incident: Partial<Incident> = {}) {
  const probing = anIncident({
    countFrom: NOW - QUARTER_OF_AN_HOUR,
    phase: { name: 'probing', attempt: { id: 1, kind: 'probe', tabId: 1, url: aPage().url, startedAt: NOW, deadlineAt: NOW + 30 * SECOND } },
    attempts: 1,
    ...incident,
  });
  const state = { incidents: { [probing.key]: probing }, checks: {}, budget: fullBudget(NOW), online: true };
  const input: Input = { type: 'probe-settled', key: probing.key, attemptId: 1, outcome: { kind: 'answered', status, elapsedMs: 10 } };
  const context = { now: NOW, random: () => 0.5, settings: { ...DEFAULT_SETTINGS, ...settings } };
  const step = decide(state, input, context);
  return { actions: step.actions.map(({ type }) => type), phase: step.state.incidents[probing.key]?.phase };
}

function gapWith(settings: Partial<Settings>, incident: Partial<Incident> = {}): number | undefined {
  const { phase } = settle(502, settings, incident);
  return phase?.name === 'waiting' ? (phase.nextAt - NOW) / SECOND : undefined;
}

describe('the chosen schedule', () => {
  it.each([
    ['gentle', 120],
    ['normal', 60],
    ['eager', 36],
  ] as const)('%s has the next try after %i s', (schedule, seconds) => {
    expect(gapWith({ schedule })).toBe(seconds);
  });

  it('of a site comes before the general one, and is that of no other', () => {
    const settings = { schedule: 'gentle', siteSchedules: [{ host: 'shop.example', schedule: 'eager' }] } as const;
    expect(gapWith({ ...settings, siteSchedules: [...settings.siteSchedules] })).toBe(36);
    for (const host of ['example', 'www.shop.example', 'shop.example:8443']) {
      expect(gapWith({ ...settings, siteSchedules: [{ host, schedule: 'eager' }] })).toBe(120);
    }
  });

  it('of a site holds for its port alone where that is not the usual one', () => {
    const origin = 'https://shop.example:8443';
    expect(gapWith({ siteSchedules: [{ host: 'shop.example:8443', schedule: 'gentle' }] }, { origin })).toBe(120);
  });
});

describe('notifications', () => {
  const hidden = { pages: [aPage({ visible: false })] };

  it('say that a site in a hidden tab is back', () => {
    expect(settle(200, {}, hidden).actions).toContain('notify-back');
  });

  it('are not made where the person does not want them; the page is back all the same', () => {
    const { actions, phase } = settle(200, { notifications: false }, hidden);
    expect(actions).not.toContain('notify-back');
    expect(phase?.name).toBe('back');
  });
});
