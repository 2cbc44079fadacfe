import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/decide/decide.ts';
import { fullBudget } from '../../../src/retry/budget.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { anIncident, NOW } from '../../fixtures/incidents.ts';

const DAY = 86_400_000;

describe('a failure of a site whose wait has ended', () => {
  it('does not take back what the site has asked for', () => {
    const ended = anIncident({ notBefore: NOW + 2 * DAY, phase: { name: 'gave-up', at: NOW, reason: 'asked-to-stay-away' } });
    const state = { incidents: { [ended.key]: ended }, checks: {}, budget: fullBudget(NOW), online: true };
    const tab = { tabId: 2, windowId: 1, visible: true, partition: 'ordinary' as const, loading: false };
    const answer = { tab, url: `${ended.origin}/help`, method: 'GET', status: 502, facts: { headers: [], empty: false }, shows: 'page' as const };
    const step = decide(state, { type: 'answered', ...answer }, { now: NOW, random: () => 0.5, settings: DEFAULT_SETTINGS });
    expect(step.actions.map(({ type }) => type)).not.toContain('probe');
    expect(step.state.incidents[ended.key]).toMatchObject({ notBefore: NOW + 2 * DAY, phase: { name: 'gave-up', reason: 'asked-to-stay-away' } });
  });
});
