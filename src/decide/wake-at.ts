import type { Check } from '../check/check.ts';
import { isSafeToReload, type Incident } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import { MINUTE_MS, SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';
import { chooseAttempt } from '../retry/choose-attempt.ts';
import { giveUpAt } from '../retry/plan.ts';
import type { Settings } from '../store/settings.ts';

/** How often the background looks by itself at what it normally hears of. */
const LOOK_AGAIN_MS: Ms = 5 * MINUTE_MS;

/** The soonest that an alarm can wake a stopped background. */
const CHECK_RESUME_MS: Ms = 30 * SECOND_MS;

/** When the background must run next if nothing else happens; undefined when nothing is to come. */
export function wakeAt(state: State, settings: Settings, now: EpochMs): EpochMs | undefined {
  const times = [
    ...Object.values(state.incidents).flatMap((incident) => timesOf(incident, settings, now)),
    ...Object.values(state.checks).flatMap((check) => timesOfCheck(check, now)),
  ];
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Half-way, in case the background is stopped meanwhile: its next life goes on with the check. Then at its end. */
function timesOfCheck({ phase, startedAt }: Check, now: EpochMs): EpochMs[] {
  if (!('deadlineAt' in phase)) return [];
  const halfway = startedAt + CHECK_RESUME_MS;
  return [now < halfway ? Math.min(halfway, phase.deadlineAt) : phase.deadlineAt];
}

function timesOf(incident: Incident, settings: Settings, now: EpochMs): EpochMs[] {
  const { phase } = incident;
  switch (phase.name) {
    case 'waiting':
      return [chooseAttempt(incident).kind === 'when-looked-at' ? giveUpAt(incident) : phase.nextAt];
    case 'probing':
      return [phase.attempt.deadlineAt];
    case 'offline':
      // A sleeping background hears no "online" event: it looks again by itself.
      return [now + MINUTE_MS];
    case 'back':
      return [
        ...reloadDeadlines(incident),
        ...(isStaggered(incident, settings) ? [phase.nextReloadAt] : []),
        // A background killed while a tab was being looked at has forgotten it: it looks again by itself.
        ...(incident.pages.length > 0 ? [now + LOOK_AGAIN_MS] : []),
      ];
    default:
      return [];
  }
}

function reloadDeadlines(incident: Incident): EpochMs[] {
  return incident.pages.flatMap(({ reload }) => (reload ? [reload.deadlineAt] : []));
}

function isStaggered(incident: Incident, settings: Settings): boolean {
  return (
    settings.hiddenTabs === 'staggered' &&
    incident.pages.some((page) => isSafeToReload(page) && !page.visible && !page.reload)
  );
}
