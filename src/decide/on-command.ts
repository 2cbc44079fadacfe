import { isSafeToReload, type Incident } from '../incident/incident.ts';
import { pageIn } from '../incident/pages.ts';
import { incidentOfTab, withIncident, type State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import { planByHand } from '../retry/plan.ts';
import type { TabCommand } from './input.ts';
import { soonTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';

/** A person's click, in the banner or the popup, on a tab that waits. */
export function onCommand(state: State, command: TabCommand, tabId: number, context: Context): Step {
  const incident = incidentOfTab(state, tabId);
  if (!incident) return { state, actions: [] };
  switch (command) {
    case 'try-now':
      return { state: withIncident(state, tryNow(incident, context)), actions: [] };
    case 'stop':
      return stop(state, incident, context);
    case 'resume':
      return { state: withIncident(state, resume(incident, context)), actions: [] };
    case 'open-plainly':
      return openPlainly(state, incident, tabId);
  }
}

/** Joins an attempt that is already in flight instead of making a second one. */
export function tryNow(incident: Incident, { now }: Context): Incident {
  const { name } = incident.phase;
  if (name === 'probing' || name === 'back' || isWithoutAccess(incident)) return incident;
  const restarted = name === 'gave-up' ? { ...incident, countFrom: now } : incident;
  return { ...restarted, phase: planByHand(restarted, now) };
}

/** What the browser does not allow, no click makes possible; it goes on by itself when access is given back. */
function isWithoutAccess({ phase }: Incident): boolean {
  return phase.name === 'stopped' && phase.by === 'access-withdrawn';
}

function stop(state: State, incident: Incident, { now }: Context): Step {
  const stopped = note(
    { ...incident, phase: { name: 'stopped', at: now, by: 'person' } },
    { at: now, kind: 'stopped' },
  );
  return { state: withIncident(state, stopped), actions: [] };
}

/** After Rebound gave up, the click is an attempt by hand, even before the moment the site asked for. */
function resume(incident: Incident, context: Context): Incident {
  const { now } = context;
  const { name } = incident.phase;
  if ((name !== 'stopped' && name !== 'gave-up') || isWithoutAccess(incident)) return incident;
  const resumed = note({ ...incident, countFrom: now }, { at: now, kind: 'resumed' });
  const phase = name === 'gave-up' ? planByHand(resumed, now) : soonTry(resumed, context);
  return { ...resumed, phase };
}

function openPlainly(state: State, incident: Incident, tabId: number): Step {
  const page = pageIn(incident, tabId);
  if (!page || isSafeToReload(page)) return { state, actions: [] };
  return { state, actions: [{ type: 'open-plainly', tabId, url: page.url }] };
}
