import type { Incident } from './incident.ts';
import type { TimelineEvent } from './timeline-event.ts';

const FIRST_KEPT = 5;
const MOST_KEPT = 60;

/** Adds a line; of a long history the first few lines and the latest are kept. */
export function note(incident: Incident, event: TimelineEvent): Incident {
  const timeline = [...incident.timeline, event];
  if (timeline.length > MOST_KEPT) timeline.splice(FIRST_KEPT, 1);
  return { ...incident, timeline };
}
