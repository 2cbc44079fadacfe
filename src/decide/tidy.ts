import { isSafeToReload, type Incident } from '../incident/incident.ts';
import { withoutPage } from '../incident/pages.ts';
import { incidentOfTab, withIncident, withoutIncident, type State } from '../incident/state.ts';
import { MINUTE_MS, type EpochMs, type Ms } from '../lib/time.ts';
import type { Step } from './step.ts';

/** A site that fails again within this time has not been back: the wait goes on as it was. */
const FLAPPING_MS: Ms = 2 * MINUTE_MS;

/** True when a new failure is a new incident and not this one going on. */
export function isOver(incident: Incident, now: EpochMs): boolean {
  const { phase } = incident;
  if (phase.name === 'gave-up') return true;
  return phase.name === 'back' && now - phase.at > FLAPPING_MS;
}

/** Takes a tab's page out of the incident it waits in; an incident without pages ends. */
export function leave(state: State, tabId: number): Step {
  const incident = incidentOfTab(state, tabId);
  if (!incident) return { state, actions: [] };
  return settle(state, withoutPage(incident, tabId));
}

/** Puts a changed incident into the state, or ends it where nothing waits any more. */
export function settle(state: State, incident: Incident): Step {
  const { phase, pages } = incident;
  if (pages.length === 0 && phase.name !== 'back') {
    return { state: withoutIncident(state, incident.key), actions: [] };
  }
  if (phase.name === 'back' && pages.length > 0 && !pages.some(isSafeToReload)) {
    const needsYou = { name: 'needs-you', at: phase.at, siteAnswers: true } as const;
    return { state: withIncident(state, { ...incident, phase: needsYou }), actions: [] };
  }
  return { state: withIncident(state, incident), actions: [] };
}

/** Forgets incidents that ended well and are old enough not to be flapping. */
export function forgetEnded(state: State, now: EpochMs): State {
  return Object.values(state.incidents)
    .filter((incident) => incident.pages.length === 0 && isOver(incident, now))
    .reduce((kept, incident) => withoutIncident(kept, incident.key), state);
}
