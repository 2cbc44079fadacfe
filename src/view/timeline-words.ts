import type { TimelineEvent } from '../incident/timeline-event.ts';
import { text, type MessageKey, type Text } from './text.ts';

const WORDS: Readonly<Record<TimelineEvent['kind'], MessageKey>> = {
  failed: 'eventFailed',
  'failed-again': 'eventFailedAgain',
  'reload-failed': 'eventReloadFailed',
  'probe-failed': 'eventProbeFailed',
  'probe-passed': 'eventProbePassed',
  'probe-unreachable': 'eventProbeUnreachable',
  'probe-timed-out': 'eventProbeTimedOut',
  'attempt-lost': 'eventAttemptLost',
  'reload-failed-without-answer': 'eventReloadLost',
  reloading: 'eventReloading',
  offline: 'eventOffline',
  online: 'eventOnline',
  stopped: 'eventStopped',
  resumed: 'eventResumed',
  back: 'eventBack',
  'gave-up': 'eventGaveUp',
};

/** One line of an incident's history, in words. */
export function timelineText(event: TimelineEvent): Text {
  return 'status' in event ? text(WORDS[event.kind], String(event.status)) : text(WORDS[event.kind]);
}
