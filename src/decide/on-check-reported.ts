import type { Check, CheckFindings } from '../check/check.ts';
import type { CheckReport } from '../check/check-job.ts';
import { withCheck, withIncident, type State } from '../incident/state.ts';
import { MINUTE_MS, type Ms } from '../lib/time.ts';
import { isAtWork } from './check-at-work.ts';
import { trySooner } from './on-looked-at.ts';
import type { Context } from './step.ts';

/** How long "down for everyone" is believed. */
const VERDICT_STEERS_FOR_MS: Ms = 10 * MINUTE_MS;

/** News of a check. Those of an earlier one, or of one that was dismissed, change nothing. */
export function onCheckReported(state: State, { key, id, news }: CheckReport, context: Context): State {
  const check = state.checks[key];
  if (!check || check.id !== id || !isAtWork(check)) return state;
  if (news.kind === 'asks') {
    return withCheck(state, { ...check, phase: { name: 'asking', recipients: news.recipients } });
  }
  if (!news.isDone) return withCheck(state, { ...runningFrom(check), findings: news.findings });
  const done: Check = { ...check, findings: news.findings, phase: { name: 'done', at: context.now, wasInterrupted: false } };
  return steer(withCheck(state, done), key, news.findings, context);
}

/** Without anybody to tell there is nothing to ask the person: the check has simply begun. */
function runningFrom(check: Check): Check {
  const { phase } = check;
  return phase.name === 'preparing' ? { ...check, phase: { name: 'running', deadlineAt: phase.deadlineAt } } : check;
}

/** The verdict is kept with the incident. Down for everyone: there is no hurry. It answers: it is tried soon. */
function steer(state: State, key: string, { verdict }: CheckFindings, context: Context): State {
  const incident = state.incidents[key];
  if (!incident) return state;
  const unhurriedUntil = verdict?.kind === 'down-for-everyone' ? context.now + VERDICT_STEERS_FOR_MS : 0;
  const steered = { ...incident, unhurriedUntil, ...(verdict ? { verdict: verdict.kind } : {}) };
  return withIncident(state, verdict?.kind === 'up' ? trySooner(steered, context) : steered);
}
