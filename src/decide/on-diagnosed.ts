import type { Incident } from '../incident/incident.ts';
import { pageIn, waitsFor } from '../incident/pages.ts';
import { incidentOfTab, withIncident, type State } from '../incident/state.ts';
import { sameAddress } from '../lib/web-address.ts';
import type { Observation } from '../watch/observation.ts';
import type { Diagnosed } from './input.ts';
import { soonTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';

/** A diagnosis of the latest failure is kept; one of an earlier failure says nothing any more. */
export function onDiagnosed(state: State, { tabId, url, status, diagnosis, hasReadPage }: Diagnosed, context: Context): Step {
  const incident = incidentOfTab(state, tabId);
  if (!incident || !isOfFailure(incident, tabId, url) || incident.failure.status !== status) return { state, actions: [] };
  // The page itself tells more than the kept facts.
  if (incident.diagnosis && !hasReadPage) return { state, actions: [] };
  const known: Incident = { ...incident, diagnosis };
  return { state: withIncident(state, diagnosis.isChallenge ? leftToPerson(known, context) : goneOn(known, context)), actions: [] };
}

/** The address that answered belongs to the facts of the failure. */
export function onAnsweredFrom(state: State, { tabId, url, ip }: Extract<Observation, { type: 'answered-from' }>): Step {
  const incident = incidentOfTab(state, tabId);
  if (!incident || !isOfFailure(incident, tabId, url)) return { state, actions: [] };
  const { failure } = incident;
  return { state: withIncident(state, { ...incident, failure: { ...failure, facts: { ...failure.facts, ip } } }), actions: [] };
}

function isOfFailure(incident: Incident, tabId: number, url: string): boolean {
  const page = pageIn(incident, tabId);
  return page !== undefined && waitsFor(page, url) && sameAddress(incident.failure.url, url);
}

/** Only a person can pass a test of the visitor, and a program that goes on asking looks like the thing it is meant to keep out. */
function leftToPerson(incident: Incident, { now }: Context): Incident {
  const isTrying = ['waiting', 'probing', 'offline'].includes(incident.phase.name);
  return isTrying ? { ...incident, phase: { name: 'stopped', at: now, by: 'challenge' } } : incident;
}

/** The test has been passed, and behind it the site fails. */
function goneOn(incident: Incident, context: Context): Incident {
  const { phase } = incident;
  return phase.name === 'stopped' && phase.by === 'challenge' ? { ...incident, phase: soonTry(incident, context) } : incident;
}
