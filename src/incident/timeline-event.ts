import type { EpochMs } from '../lib/time.ts';

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
