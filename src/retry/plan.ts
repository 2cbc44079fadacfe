import type { Incident, Waiting } from '../incident/incident.ts';
import { between, type Random } from '../lib/random.ts';
import { SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';
import type { Schedule } from '../store/settings.ts';
import { avoidIdleLimit, boundsOf, gapAfter, LONGEST_GAP_MS, LONGEST_WAIT_MS, usualGap } from './schedule.ts';

/** A slow site is asked less often, on any schedule: the gap is at least this many times its last answer's time. */
const ANSWER_TIME_FACTOR = 10;
/** A person's own clicks go through at most once in this time. */
const CLICK_GAP_MS: Ms = 2 * SECOND_MS;
/** The least gap while the site is known to be down for everyone: nobody gains by more haste. */
const UNHURRIED_GAP_MS: Ms = 15 * SECOND_MS;

/** The next attempt by the schedule, after one that has just failed. */
export function planNext(incident: Incident, now: EpochMs, random: Random, schedule: Schedule): Waiting {
  const unhurried = now < incident.unhurriedUntil ? between(1, 1.25, random) * UNHURRIED_GAP_MS : 0;
  const gap = Math.max(gapAfter(now - incident.countFrom, random, schedule), slowAnswerGap(incident), unhurried);
  return waitUntil(respectRetryAfter(incident, now + avoidIdleLimit(gap), random, schedule), now);
}

/**
 * An early attempt because something changed: the tab was looked at, the network is back, the wait resumed.
 * Never closer to the last attempt than a quarter of the regular gap, so that switching tabs is no hammer.
 */
export function planSoon(incident: Incident, now: EpochMs, random: Random, schedule: Schedule): Waiting {
  const regular = gapAfter(now - incident.countFrom, random, schedule);
  const earliest = incident.lastAttemptAt + Math.max(boundsOf(schedule).shortest, regular / 4);
  const soon = Math.max(earliest, now + between(0.2, 1, random) * SECOND_MS);
  return waitUntil(respectRetryAfter(incident, soon, random, schedule), now);
}

/** A person's click on Try now: at once, whatever the site asked for, but not twice within 2 s. */
export function planByHand(incident: Incident, now: EpochMs): Waiting {
  return { ...waitUntil(Math.max(now, incident.lastAttemptAt + CLICK_GAP_MS), now), byHand: true };
}

/** The moment at which Rebound gives up on its own. */
export function giveUpAt(incident: Incident): EpochMs {
  return incident.countFrom + LONGEST_WAIT_MS;
}

/** A wait until a given moment. */
export function waitUntil(nextAt: EpochMs, now: EpochMs): Waiting {
  return { name: 'waiting', plannedAt: now, nextAt: Math.ceil(nextAt), byHand: false };
}

function slowAnswerGap(incident: Incident): Ms {
  return Math.min(LONGEST_GAP_MS, ANSWER_TIME_FACTOR * incident.lastAnswerMs);
}

/**
 * Never before the moment that the site has asked for. Clients that were given the same one come back spread over the gap that is usual
 * after so long a wait: within two seconds, as many as a busy site has would bring it down again (`npm run bench:fleet`).
 */
function respectRetryAfter({ notBefore, countFrom }: Incident, nextAt: EpochMs, random: Random, schedule: Schedule): EpochMs {
  if (notBefore <= nextAt) return nextAt;
  return notBefore + between(0, usualGap(notBefore - countFrom, schedule), random);
}
