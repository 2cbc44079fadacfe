import type { Action } from '../act/action.ts';
import type { Attempt, Incident, WaitingPage } from '../incident/incident.ts';
import { withIncident, type State } from '../incident/state.ts';
import { PROBE_DEADLINE_MS, RELOAD_LIMIT_MS } from '../retry/attempt-limits.ts';
import { askForReload } from './ask-for-reload.ts';
import type { Context, Step } from './step.ts';

/** Makes an attempt now: a quiet probe, or the reload of the page's own tab. */
export function startAttempt(
  state: State,
  incident: Incident,
  kind: Attempt['kind'],
  { tabId, url }: Pick<WaitingPage, 'tabId' | 'url'>,
  { now }: Context,
): Step {
  const id = incident.attempts + 1;
  const deadlineAt = now + (kind === 'probe' ? PROBE_DEADLINE_MS : RELOAD_LIMIT_MS);
  const started: Incident = {
    ...incident,
    attempts: id,
    lastAttemptAt: now,
    phase: { name: 'probing', attempt: { id, kind, tabId, url, startedAt: now, deadlineAt } },
  };
  if (kind === 'reload') return askForReload(state, started, tabId, url, now);
  const probe: Action = { type: 'probe', key: incident.key, attemptId: id, url };
  return { state: withIncident(state, started), actions: [probe] };
}
