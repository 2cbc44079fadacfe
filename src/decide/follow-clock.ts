import type { Incident, Phase, WaitingPage } from '../incident/incident.ts';
import type { EpochMs, Ms } from '../lib/time.ts';

/**
 * Moves an incident along when the clock was set back: everything that seems to lie ahead but has happened
 * already happened just now. Without it a wait of seconds would become one of hours.
 */
export function followClock(incident: Incident, now: EpochMs): Incident {
  const aheadMs = latestPastMoment(incident) - now;
  return aheadMs > 0 ? moveBack(incident, aheadMs) : incident;
}

function latestPastMoment({ countFrom, lastAttemptAt, failure, phase, pages }: Incident): EpochMs {
  const reloads = pages.flatMap(({ reload }) => (reload ? [reload.askedAt] : []));
  return Math.max(countFrom, lastAttemptAt, failure.at, startOf(phase), ...reloads);
}

function startOf(phase: Phase): EpochMs {
  if (phase.name === 'waiting') return phase.plannedAt;
  return phase.name === 'probing' ? phase.attempt.startedAt : phase.at;
}

function moveBack(incident: Incident, by: Ms): Incident {
  const { since, countFrom, failure, notBefore, unhurriedUntil, lastAttemptAt, pages, phase } = incident;
  return {
    ...incident,
    since: since - by,
    countFrom: countFrom - by,
    failure: { ...failure, at: failure.at - by },
    notBefore: notBefore === 0 ? 0 : notBefore - by,
    unhurriedUntil: unhurriedUntil === 0 ? 0 : unhurriedUntil - by,
    lastAttemptAt: lastAttemptAt - by,
    pages: pages.map((page) => movePageBack(page, by)),
    phase: movePhaseBack(phase, by),
  };
}

function movePageBack(page: WaitingPage, by: Ms): WaitingPage {
  if (!page.reload) return page;
  const { askedAt, deadlineAt } = page.reload;
  return { ...page, reload: { ...page.reload, askedAt: askedAt - by, deadlineAt: deadlineAt - by } };
}

function movePhaseBack(phase: Phase, by: Ms): Phase {
  switch (phase.name) {
    case 'waiting':
      return { ...phase, plannedAt: phase.plannedAt - by, nextAt: phase.nextAt - by };
    case 'probing': {
      const { startedAt, deadlineAt } = phase.attempt;
      return { ...phase, attempt: { ...phase.attempt, startedAt: startedAt - by, deadlineAt: deadlineAt - by } };
    }
    case 'back':
      return { ...phase, at: phase.at - by, nextReloadAt: phase.nextReloadAt - by };
    default:
      return { ...phase, at: phase.at - by };
  }
}
