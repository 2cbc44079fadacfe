import type { Incident } from '../incident/incident.ts';
import { changeIncidents, type State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import { isLoopbackHost, parseWebAddress } from '../lib/web-address.ts';
import { soonTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';

/** The computer has lost its network: waiting for the site makes no sense until it is back. */
export function onOffline(state: State, context: Context): Step {
  return { state: changeIncidents({ ...state, online: false }, (incident) => pause(incident, context)), actions: [] };
}

/** The network is back: every paused site is tried soon. */
export function onOnline(state: State, context: Context): Step {
  const { now } = context;
  const changed = changeIncidents({ ...state, online: true }, (incident) =>
    incident.phase.name === 'offline'
      ? note({ ...incident, phase: soonTry(incident, context) }, { at: now, kind: 'online' })
      : incident,
  );
  return { state: changed, actions: [] };
}

/** Sites on this very computer need no network. */
export function needsNetwork(incident: Incident): boolean {
  return !isLoopbackHost(parseWebAddress(incident.origin)?.hostname ?? '');
}

/** The incident paused, if there is anything to pause. */
export function pause(incident: Incident, { now }: Context): Incident {
  if (!pausesOffline(incident)) return incident;
  return note({ ...incident, phase: { name: 'offline', at: now } }, { at: now, kind: 'offline' });
}

function pausesOffline(incident: Incident): boolean {
  const { phase } = incident;
  if (!needsNetwork(incident)) return false;
  return phase.name === 'waiting' || (phase.name === 'probing' && phase.attempt.kind === 'probe');
}
