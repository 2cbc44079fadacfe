import type { Action } from '../act/action.ts';
import { fixIn } from '../guide/fix-in.ts';
import type { Incident } from '../incident/incident.ts';
import { changeIncidents, type State } from '../incident/state.ts';
import { isAtWork } from './check-at-work.ts';
import { runDue } from './due.ts';
import { followClock } from './follow-clock.ts';
import type { Input } from './input.ts';
import { receive } from './receive.ts';
import { rememberEnded } from './remember-ended.ts';
import { settleGuide } from './settle-guide.ts';
import type { Context, Step } from './step.ts';

/** One decision: take the input in, then do everything whose time has come. Pure. */
export function decide(state: State, input: Input, context: Context): Step {
  const timely = changeIncidents(state, (incident) => followClock(incident, context.now));
  const received = receive(timely, input, context);
  const due = runDue(received.state, context);
  const done = { ...due, state: changeIncidents(due.state, (incident) => settleGuide(incident, context.now)) };
  const cancelled = [...cancelledProbes(state, done.state), ...cancelledChecks(state, done.state)];
  const ended = rememberEnded(timely, done.state, input, context);
  const actions = [...cancelled, ...received.actions, ...done.actions, ...newFixes(state, done.state, context), ...ended];
  return { state: done.state, actions };
}

/** Probes that nobody waits for any more, whatever the reason; before anything else, so that none is doubled. */
function cancelledProbes(before: State, after: State): Action[] {
  return Object.values(before.incidents)
    .filter((incident) => {
      const id = probeOf(incident);
      return id !== undefined && id !== probeOf(after.incidents[incident.key]);
    })
    .map(({ key }) => ({ type: 'cancel-probe', key }));
}

function cancelledChecks(before: State, after: State): Action[] {
  return Object.values(before.checks)
    .filter((check) => isAtWork(check) && after.checks[check.key]?.id !== check.id)
    .map(({ key }) => ({ type: 'cancel-check', key }));
}

/** Sites that a step has just fixed. Nothing of private windows is kept, and nothing where no history is wanted. */
function newFixes(before: State, after: State, { settings }: Context): Action[] {
  if (settings.historyDays === 0) return [];
  return Object.values(after.incidents)
    .filter(({ partition }) => partition !== 'private')
    .flatMap(({ key, origin, guide }) => {
      const step = fixIn(guide);
      const earlier = before.incidents[key];
      const { host } = new URL(origin);
      return step && step !== (earlier && fixIn(earlier.guide)) ? [{ type: 'remember-fix' as const, host, step }] : [];
    });
}

function probeOf(incident: Incident | undefined): number | undefined {
  if (incident?.phase.name !== 'probing') return undefined;
  const { kind, id } = incident.phase.attempt;
  return kind === 'probe' ? id : undefined;
}
