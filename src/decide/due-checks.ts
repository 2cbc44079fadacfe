import type { Check } from '../check/check.ts';
import type { Incident } from '../incident/incident.ts';
import { withCheck, withoutCheck, type State } from '../incident/state.ts';
import { MINUTE_MS, type EpochMs, type Ms } from '../lib/time.ts';

/** What was found out is shown no longer than this. */
const EXPIRES_AFTER_MS: Ms = 15 * MINUTE_MS;
/** A deadline further away than any check may take comes from a clock that was set back. */
const FURTHEST_DEADLINE_MS: Ms = MINUTE_MS;

/** Ends checks whose room was lost, and forgets those that are old or whose incident is over. */
export function tidyChecks(state: State, now: EpochMs): State {
  return Object.values(state.checks).reduce((tidied, check) => {
    if (isForgotten(check, state, now)) return withoutCheck(tidied, check.key);
    return isOverdue(check, now) ? withCheck(tidied, interrupted(check, now)) : tidied;
  }, state);
}

function isForgotten(check: Check, { incidents }: State, now: EpochMs): boolean {
  if (!check.isTyped && !isStillAbout(check, incidents[check.key])) return true;
  return !('deadlineAt' in check.phase) && Math.abs(now - check.startedAt) > EXPIRES_AFTER_MS;
}

function isOverdue({ phase }: Check, now: EpochMs): boolean {
  return 'deadlineAt' in phase && (now >= phase.deadlineAt || phase.deadlineAt - now > FURTHEST_DEADLINE_MS);
}

function interrupted(check: Check, now: EpochMs): Check {
  return { ...check, findings: { ...check.findings, pending: 0 }, phase: { name: 'done', at: now, wasInterrupted: true } };
}

/** What was found out about a failure says nothing about the next one. */
function isStillAbout({ phase }: Check, incident: Incident | undefined): boolean {
  return incident !== undefined && !(phase.name === 'done' && incident.phase.name === 'back');
}
