import type { Check } from '../check/check.ts';
import type { Budget } from '../retry/budget.ts';
import type { Incident, IncidentKey } from './incident.ts';

/** Everything Rebound knows while it waits; kept in `storage.session`. */
export interface State {
  incidents: Readonly<Record<IncidentKey, Incident>>;
  /** "Is it just me?", by the key of the incident or typed address it is about. */
  checks: Readonly<Record<string, Check>>;
  budget: Budget;
  online: boolean;
}

/** The incident in which that tab waits. */
export function incidentOfTab(state: State, tabId: number): Incident | undefined {
  return Object.values(state.incidents).find((incident) =>
    incident.pages.some((page) => page.tabId === tabId),
  );
}

/** The state with one incident put in. */
export function withIncident(state: State, incident: Incident): State {
  return { ...state, incidents: { ...state.incidents, [incident.key]: incident } };
}

/** The state without one incident. */
export function withoutIncident(state: State, key: IncidentKey): State {
  const { [key]: _gone, ...incidents } = state.incidents;
  return { ...state, incidents };
}

/** The state with every incident changed. */
export function changeIncidents(state: State, change: (incident: Incident) => Incident): State {
  return Object.values(state.incidents).reduce(
    (changed, incident) => withIncident(changed, change(incident)),
    state,
  );
}

/** The state with one check put in. */
export function withCheck(state: State, check: Check): State {
  return { ...state, checks: { ...state.checks, [check.key]: check } };
}

/** The state without one check. */
export function withoutCheck(state: State, key: string): State {
  const { [key]: _gone, ...checks } = state.checks;
  return { ...state, checks };
}
