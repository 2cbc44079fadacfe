import type { Incident, Waiting } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import { between } from '../lib/random.ts';
import { SECOND_MS, type EpochMs } from '../lib/time.ts';
import { takeToken, takeTokenAnyway } from '../retry/budget.ts';
import { chooseAttempt } from '../retry/choose-attempt.ts';
import { giveUpAt, waitUntil } from '../retry/plan.ts';
import { needsNetwork, pause } from './on-network.ts';
import { startAttempt } from './start-attempt.ts';
import type { Context, Step } from './step.ts';
import { settle } from './tidy.ts';

/** A wait whose time has come is an attempt, a pause, or the end. */
export function runWaiting(state: State, incident: Incident, { nextAt, byHand }: Waiting, context: Context): Step {
  const { now } = context;
  if (!byHand && Math.max(now, nextAt) >= giveUpAt(incident)) return settle(state, giveUp(incident, now));
  if (!state.online && needsNetwork(incident)) return settle(state, pause(incident, context));
  if (now < nextAt) return { state, actions: [] };
  return startWhereAllowed(state, incident, byHand, context);
}

function giveUp(incident: Incident, now: EpochMs): Incident {
  const reason = incident.notBefore >= giveUpAt(incident) ? 'asked-to-stay-away' : 'waited-too-long';
  return note({ ...incident, phase: { name: 'gave-up', at: now, reason } }, { at: now, kind: 'gave-up' });
}

function startWhereAllowed(state: State, incident: Incident, byHand: boolean, context: Context): Step {
  const { now } = context;
  const choice = chooseAttempt(incident);
  // A click that cannot be served now must not keep the wait from ever ending.
  if (choice.kind === 'when-looked-at') return settle(state, { ...incident, phase: waitUntil(now, now) });
  if (choice.kind === 'none') {
    return settle(state, { ...incident, phase: { name: 'needs-you', at: now, siteAnswers: false } });
  }
  const token = byHand
    ? { taken: true as const, budget: takeTokenAnyway(state.budget, now) }
    : takeToken(state.budget, now);
  const paid = { ...state, budget: token.budget };
  if (token.taken) return startAttempt(paid, incident, choice.kind, choice.page, context);
  const later = token.availableAt + between(0, SECOND_MS, context.random);
  return settle(paid, { ...incident, phase: waitUntil(later, now) });
}
