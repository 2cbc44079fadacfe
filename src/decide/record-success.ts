import type { Incident, WaitingPage } from '../incident/incident.ts';
import { pageIn, waitsFor, withoutPage } from '../incident/pages.ts';
import type { State } from '../incident/state.ts';
import { originOf } from '../lib/web-address.ts';
import type { Answered } from '../watch/observation.ts';
import { markBack } from './mark-back.ts';
import { trySooner } from './on-looked-at.ts';
import { nextTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';
import { settle } from './tidy.ts';

/** A waiting tab shows something that works: its page leaves, and may prove that the site is back. */
export function recordSuccess(state: State, incident: Incident, answer: Answered, context: Context): Step {
  const page = pageIn(incident, answer.tab.tabId);
  const rest = withoutPage(incident, answer.tab.tabId);
  if (!page || incident.phase.name === 'stopped' || incident.phase.name === 'back') return settle(state, rest);
  if (provesRecovery(incident, page, answer)) return markBack(state, rest, page.url, context);
  return settle(state, answeredElsewhere(rest, answer, context));
}

/** The front page answering does not prove that a failing path does: only the address itself is proof. */
function provesRecovery(incident: Incident, page: WaitingPage, answer: Answered): boolean {
  if (waitsFor(page, answer.url)) return true;
  const ownAttempt =
    incident.phase.name === 'probing' &&
    incident.phase.attempt.kind === 'reload' &&
    incident.phase.attempt.tabId === page.tabId;
  return ownAttempt && (page.reload?.redirected === true || originOf(answer.url) === incident.origin);
}

function answeredElsewhere(incident: Incident, answer: Answered, context: Context): Incident {
  const { phase } = incident;
  if (phase.name === 'probing' && phase.attempt.tabId === answer.tab.tabId && phase.attempt.kind === 'reload') {
    return { ...incident, phase: nextTry(incident, context) };
  }
  return originOf(answer.url) === incident.origin ? trySooner(incident, context) : incident;
}
