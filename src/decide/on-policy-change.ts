import type { Incident } from '../incident/incident.ts';
import { changeIncidents, withIncident, withoutIncident, type State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import { isNever, type Settings } from '../store/settings.ts';
import { soonTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';

/** The settings have changed: sites that are no longer watched are let go, and what is to be kept no longer. */
export function onSettingsChanged(state: State, before: Settings, { settings }: Context): Step {
  const dropped = Object.values(state.incidents).filter((incident) => {
    const { url } = incident.failure;
    if (!settings.enabled || isNever(settings, url)) return true;
    const isChosen = ({ statuses }: Settings) => statusesOf(incident).some((status) => statuses.includes(status));
    // A wait may go on with errors that nobody has chosen: only what is chosen no longer ends.
    return isChosen(before) && !isChosen(settings);
  });
  return {
    state: dropped.reduce((kept, { key }) => withoutIncident(kept, key), state),
    actions: [{ type: 'tidy-history' }],
  };
}

/** The status that it began with and the latest: a wait goes on while a site that has failed answers with any other error. */
function statusesOf({ timeline, failure }: Incident): number[] {
  const [first] = timeline;
  return first?.kind === 'failed' ? [first.status, failure.status] : [failure.status];
}

/** Site access was withdrawn or given back: blocked sites stop, and say why; others go on. */
export function onAccessChanged(state: State, blockedOrigins: readonly string[], context: Context): Step {
  const blocked = Object.values(state.incidents).filter(
    (incident) => blockedOrigins.includes(incident.origin) && incident.phase.name !== 'back',
  );
  const resumed = changeIncidents(state, (incident) =>
    blockedOrigins.includes(incident.origin) ? incident : resumeAfterAccess(incident, context),
  );
  return {
    state: blocked.reduce((all, incident) => withIncident(all, stopWithoutAccess(incident, context)), resumed),
    actions: [],
  };
}

function stopWithoutAccess(incident: Incident, { now }: Context): Incident {
  if (incident.phase.name === 'stopped') return incident;
  return note(
    { ...incident, phase: { name: 'stopped', at: now, by: 'access-withdrawn' } },
    { at: now, kind: 'stopped' },
  );
}

function resumeAfterAccess(incident: Incident, context: Context): Incident {
  const { phase } = incident;
  if (phase.name !== 'stopped' || phase.by !== 'access-withdrawn') return incident;
  return note({ ...incident, phase: soonTry(incident, context) }, { at: context.now, kind: 'resumed' });
}
