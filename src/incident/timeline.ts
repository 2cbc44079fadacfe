import type { EpochMs } from '../lib/time.ts';
import type { Incident } from './incident.ts';

/** One line of an incident's history. */
export type TimelineEvent = { at: EpochMs } & (
  | { kind: 'failed' | 'failed-again' | 'reload-failed' | 'probe-failed' | 'probe-passed'; status: number }
  | {
      kind:
        | 'probe-unreachable'
        | 'probe-timed-out'
        | 'attempt-lost'
        | 'reload-failed-without-answer'
        | 'reloading'
        | 'offline'
        | 'online'
        | 'stopped'
        | 'resumed'
        | 'back'
        | 'gave-up';
    }
);

const FIRST_KEPT = 5;
const MOST_KEPT = 60;

/** Adds a line; of a long history the first few lines and the latest are kept. */
export function note(incident: Incident, event: TimelineEvent): Incident {
  const timeline = [...incident.timeline, event];
  if (timeline.length > MOST_KEPT) timeline.splice(FIRST_KEPT, 1);
  return { ...incident, timeline };
}
