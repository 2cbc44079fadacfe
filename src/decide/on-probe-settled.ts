import type { Incident } from '../incident/incident.ts';
import { withIncident, type State } from '../incident/state.ts';
import type { TimelineEvent } from '../incident/timeline-event.ts';
import { note } from '../incident/timeline.ts';
import type { EpochMs } from '../lib/time.ts';
import { probePassed, type ProbeOutcome } from '../retry/probe-outcome.ts';
import { notBeforeAfter } from '../retry/retry-after.ts';
import type { Input } from './input.ts';
import { markBack } from './mark-back.ts';
import { nextTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';

type ProbeSettled = Extract<Input, { type: 'probe-settled' }>;

/** A probe has its outcome. One that is no longer waited for (stopped, superseded) changes nothing. */
export function onProbeSettled(state: State, settled: ProbeSettled, context: Context): Step {
  const incident = state.incidents[settled.key];
  const attempt = incident?.phase.name === 'probing' ? incident.phase.attempt : undefined;
  if (!incident || attempt?.kind !== 'probe' || attempt.id !== settled.attemptId) {
    return { state, actions: [] };
  }
  const { outcome } = settled;
  const learnt = note(learn(incident, outcome, context.now), eventOf(outcome, context.now));
  if (probePassed(outcome)) return markBack(state, learnt, attempt.url, context);
  const waiting = { ...learnt, phase: nextTry(learnt, context) };
  return { state: withIncident(state, waiting), actions: [] };
}

function learn(incident: Incident, outcome: ProbeOutcome, now: EpochMs): Incident {
  const { retryAfter, date } = outcome.kind === 'answered' ? outcome : {};
  return {
    ...incident,
    lastAnswerMs: outcome.elapsedMs,
    notBefore: notBeforeAfter(incident.notBefore, retryAfter, date, now),
  };
}

function eventOf(outcome: ProbeOutcome, at: EpochMs): TimelineEvent {
  if (outcome.kind === 'unreachable') return { at, kind: 'probe-unreachable' };
  if (outcome.kind === 'timed-out') return { at, kind: 'probe-timed-out' };
  return { at, kind: probePassed(outcome) ? 'probe-passed' : 'probe-failed', status: outcome.status };
}
