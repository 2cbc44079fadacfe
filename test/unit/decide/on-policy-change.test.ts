import { describe, expect, it } from 'vitest';
import { onSettingsChanged } from '../../../src/decide/on-policy-change.ts';
import type { Incident } from '../../../src/incident/incident.ts';
import { fullBudget } from '../../../src/retry/budget.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';
import { anIncident, NOW } from '../../fixtures/incidents.ts';

const AND_500: Settings = { ...DEFAULT_SETTINGS, statuses: [...DEFAULT_SETTINGS.statuses, 500] };

/** Whether a wait goes on after the settings have been made the default ones; 500 is not watched by default, 502 is. */
function goesOn(before: Settings, ...statuses: number[]): boolean {
  const timeline = statuses.map((status): Incident['timeline'][number] => ({ at: NOW, kind: 'failed', status }));
  const incident = anIncident({ timeline });
  const latest = { ...incident, failure: { ...incident.failure, status: statuses.at(-1) ?? 502 } };
  const state = { incidents: { [latest.key]: latest }, checks: {}, budget: fullBudget(NOW), online: true };
  const step = onSettingsChanged(state, before, { now: NOW, random: () => 0.5, settings: DEFAULT_SETTINGS });
  return latest.key in step.state.incidents;
}

describe('a changed setting', () => {
  it('does not end a wait whose site answers with another error by now', () => {
    expect(goesOn(AND_500, 502, 500)).toBe(true);
  });

  it('ends a wait for what is watched no longer', () => {
    expect(goesOn(AND_500, 500)).toBe(false);
  });

  it('does not end a wait that has nothing to do with it', () => {
    expect(goesOn(DEFAULT_SETTINGS, 500)).toBe(true);
  });
});
