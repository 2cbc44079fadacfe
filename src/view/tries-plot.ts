import type { Ms } from '../lib/time.ts';
import { gapAfter } from '../retry/schedule.ts';
import type { Schedule } from '../store/settings.ts';

/** Neither early nor late: where jitter lies in the middle. */
const MIDDLE = 0.5;

/** When a failing site is tried within a time after its failure, on the real schedule. */
export function triesWithin(schedule: Schedule, limitMs: Ms): Ms[] {
  const tries: Ms[] = [];
  for (let at = nextAfter(0, schedule); at <= limitMs; at = nextAfter(at, schedule)) tries.push(at);
  return tries;
}

function nextAfter(at: Ms, schedule: Schedule): Ms {
  return at + gapAfter(at, () => MIDDLE, schedule);
}
