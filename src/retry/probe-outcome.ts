import type { Ms } from '../lib/time.ts';
import { siteAnswers } from '../watch/statuses.ts';

/** What a quiet probe learnt. */
export type ProbeOutcome =
  | {
      kind: 'answered';
      /** 0 stands for a redirect, whose status browsers hide (Fetch standard, opaque-redirect). */
      status: number;
      elapsedMs: Ms;
      retryAfter?: string | undefined;
      date?: string | undefined;
    }
  | { kind: 'unreachable'; elapsedMs: Ms }
  | { kind: 'timed-out'; elapsedMs: Ms };

/** True when the site answers again: the moment to reload. */
export function probePassed(outcome: ProbeOutcome): outcome is ProbeOutcome & { kind: 'answered' } {
  return outcome.kind === 'answered' && (outcome.status === 0 || siteAnswers(outcome.status));
}
