import type { Attempt, Incident } from '../incident/incident.ts';
import { pageIn } from '../incident/pages.ts';
import type { State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import { tidyChecks } from './due-checks.ts';
import { runBack } from './due-back.ts';
import { runWaiting } from './due-waiting.ts';
import { reloadFailed } from './on-navigation.ts';
import { nextTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';
import { forgetEnded, settle } from './tidy.ts';

/** Does everything whose time has come: overdue means now. Visible sites first, then the longest overdue. */
export function runDue(state: State, context: Context): Step {
  const keys = Object.values(state.incidents).toSorted(byUrgency).map(({ key }) => key);
  const done = keys.reduce<Step>(
    (step, key) => {
      const incident = step.state.incidents[key];
      if (!incident) return step;
      const next = runDueIncident(step.state, incident, context);
      return { state: next.state, actions: [...step.actions, ...next.actions] };
    },
    { state, actions: [] },
  );
  return { state: tidyChecks(forgetEnded(done.state, context.now), context.now), actions: done.actions };
}

function byUrgency(a: Incident, b: Incident): number {
  return Number(isInView(b)) - Number(isInView(a)) || a.lastAttemptAt - b.lastAttemptAt;
}

function isInView(incident: Incident): boolean {
  return incident.pages.some((page) => page.visible);
}

function runDueIncident(state: State, incident: Incident, context: Context): Step {
  switch (incident.phase.name) {
    case 'waiting':
      return runWaiting(state, incident, incident.phase, context);
    case 'probing':
      return runProbing(state, incident, incident.phase.attempt, context);
    case 'back':
      return runBack(state, incident, context);
    default:
      return { state, actions: [] };
  }
}

function runProbing(state: State, incident: Incident, attempt: Attempt, context: Context): Step {
  const { kind, tabId, deadlineAt } = attempt;
  const { now } = context;
  if (kind === 'reload' && !pageIn(incident, tabId)) {
    return settle(state, { ...incident, phase: nextTry(incident, context) });
  }
  if (now < deadlineAt) return { state, actions: [] };
  if (kind === 'reload') return settle(state, reloadFailed(incident, tabId, context));
  const failed = note(incident, { at: now, kind: 'attempt-lost' });
  return settle(state, { ...failed, phase: nextTry(failed, context) });
}
