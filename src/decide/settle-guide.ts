import type { StepResult, StepTest } from '../guide/guide.ts';
import type { Incident } from '../incident/incident.ts';
import type { TimelineEvent } from '../incident/timeline-event.ts';
import { MINUTE_MS, type EpochMs, type Ms } from '../lib/time.ts';

/** A test that has come to nothing by now has been lost. */
const TEST_LIMIT_MS: Ms = 2 * MINUTE_MS;
/** Routers take minutes to start. */
const ROUTER_LIMIT_MS: Ms = 15 * MINUTE_MS;
/** So long a router is gone at least, on a computer that does not notice (by cable through a switch). */
const ROUTER_GONE_MS: Ms = 1.5 * MINUTE_MS;

/** Reads from what has happened since whether the step that is being tested has helped. */
export function settleGuide(incident: Incident, now: EpochMs): Incident {
  const { testing, results } = incident.guide;
  if (!testing) return incident;
  const result = resultOf(testing, incident.timeline);
  if (result) return rest({ ...incident, guide: { results: { ...results, [testing.step]: result } } }, testing, now);
  const limit = testing.step === 'restart-router' ? ROUTER_LIMIT_MS : TEST_LIMIT_MS;
  return Math.abs(now - testing.startedAt) > limit ? rest({ ...incident, guide: { results } }, testing, now) : incident;
}

/** Whoever had stopped the retries wanted one test, and no more than that. */
function rest(incident: Incident, { wasStopped }: StepTest, now: EpochMs): Incident {
  return wasStopped && incident.phase.name === 'waiting' ? { ...incident, phase: { name: 'stopped', at: now, by: 'person' } } : incident;
}

function resultOf(test: StepTest, timeline: readonly TimelineEvent[]): StepResult | undefined {
  const from = countsFrom(test, timeline);
  for (const event of timeline) {
    if (event.at < from) continue;
    const result = outcomeOf(event, test.statusBefore);
    if (result) return { at: event.at, ...result };
  }
  return undefined;
}

/** While the router starts everything fails; what counts is what comes after the line is back. */
function countsFrom({ step, startedAt }: StepTest, timeline: readonly TimelineEvent[]): EpochMs {
  if (step !== 'restart-router') return startedAt;
  const online = timeline.find(({ at, kind }) => kind === 'online' && at >= startedAt);
  return online?.at ?? startedAt + ROUTER_GONE_MS;
}

function outcomeOf(event: TimelineEvent, statusBefore: number): Pick<StepResult, 'outcome' | 'status'> | undefined {
  switch (event.kind) {
    case 'back':
      return { outcome: 'fixed' };
    case 'reload-failed':
    case 'failed-again':
    case 'probe-failed':
      return event.status === statusBefore ? { outcome: 'no-change' } : { outcome: 'different', status: event.status };
    case 'probe-unreachable':
    case 'probe-timed-out':
    case 'reload-failed-without-answer':
      return { outcome: 'no-change' };
    default:
      return undefined;
  }
}
