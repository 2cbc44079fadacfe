import { fixIn } from '../guide/fix-in.ts';
import { NO_GUIDE, type Guide } from '../guide/guide.ts';
import { incidentKeyOf } from '../incident/incident-key.ts';
import type { Incident, Phase, WaitingPage } from '../incident/incident.ts';
import { pageIn, waitsFor, withPage } from '../incident/pages.ts';
import { incidentOfTab, type State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import type { EpochMs } from '../lib/time.ts';
import { originOf, sameAddress } from '../lib/web-address.ts';
import { waitUntil } from '../retry/plan.ts';
import { notBeforeAfter } from '../retry/retry-after.ts';
import { SHORTEST_GAP_MS } from '../retry/schedule.ts';
import type { Answered } from '../watch/observation.ts';
import { headerOf } from '../watch/response-facts.ts';
import { nextTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';
import { isOver, leave, settle } from './tidy.ts';

/** A failing answer starts an incident, or adds to the one that its site already has. */
export function recordFailure(state: State, answer: Answered, context: Context): Step {
  const key = incidentKeyOf(answer.url, answer.tab.partition);
  if (key === undefined) return { state, actions: [] };
  const elsewhere = incidentOfTab(state, answer.tab.tabId);
  const left = elsewhere && elsewhere.key !== key ? leave(state, answer.tab.tabId) : { state, actions: [] };
  const known = left.state.incidents[key];
  const incident =
    known && !isOver(known, context.now)
      ? failAgain(known, answer, context)
      : startIncident(key, known, answer, context);
  const step = settle(left.state, incident);
  const { tabId } = answer.tab;
  const banner = answer.shows === 'page' ? [{ type: 'show-banner' as const, tabId }, { type: 'read-page' as const, tabId }] : [];
  return { state: step.state, actions: [...left.actions, ...step.actions, ...banner] };
}

function startIncident(
  key: string,
  ended: Incident | undefined,
  answer: Answered,
  context: Context,
): Incident {
  const { now } = context;
  const fresh: Incident = {
    key,
    origin: originOf(answer.url),
    partition: answer.tab.partition,
    since: now,
    countFrom: now,
    // What the site has asked for binds a new wait too.
    ...failureFields(answer, ended?.notBefore ?? 0, now),
    lastAnswerMs: 0,
    unhurriedUntil: 0,
    attempts: 0,
    pages: (ended?.pages ?? []).filter((page) => page.tabId !== answer.tab.tabId),
    phase: waitUntil(now, now),
    timeline: [],
    guide: NO_GUIDE,
  };
  const incident = note(withPage(fresh, failedPage(undefined, answer, fresh)), {
    at: now,
    kind: 'failed',
    status: answer.status,
  });
  return { ...incident, phase: nextTry(incident, context) };
}

function failAgain(incident: Incident, answer: Answered, context: Context): Incident {
  const { now } = context;
  const prior = pageIn(incident, answer.tab.tabId);
  const { diagnosis, ...undiagnosed } = incident;
  const updated = withPage(
    {
      ...undiagnosed,
      ...failureFields(answer, incident.notBefore, now),
      // The same failure again is read anew in a moment; until then what was read before stands.
      ...(diagnosis && isSameFailure(incident.failure, answer) && { diagnosis }),
      guide: withoutFix(incident.guide),
    },
    failedPage(prior, answer, incident),
  );
  const noted = prior
    ? note(updated, { at: now, kind: prior.reload ? 'reload-failed' : 'failed-again', status: answer.status })
    : updated;
  return { ...noted, phase: phaseAfterFailure(noted, answer, context) };
}

function isSameFailure({ url, status }: Incident['failure'], answer: Answered): boolean {
  return status === answer.status && sameAddress(url, answer.url);
}

/** What seemed to have fixed it has not lasted. */
function withoutFix(guide: Guide): Guide {
  const step = fixIn(guide);
  const fix = step && guide.results[step];
  return fix ? { ...guide, results: { ...guide.results, [step]: { ...fix, outcome: 'no-change' } } } : guide;
}

function phaseAfterFailure(incident: Incident, answer: Answered, context: Context): Phase {
  const { phase } = incident;
  const { now } = context;
  switch (phase.name) {
    case 'waiting':
      return waitUntil(Math.max(phase.nextAt, incident.notBefore, now + SHORTEST_GAP_MS), now);
    case 'probing':
      return phase.attempt.kind === 'reload' && phase.attempt.tabId === answer.tab.tabId
        ? nextTry(incident, context)
        : phase;
    case 'stopped':
      // Behind the test that was in the way, something else fails.
      return phase.by === 'challenge' && !incident.diagnosis ? nextTry(incident, context) : phase;
    default:
      return nextTry(incident, context);
  }
}

function failureFields(
  { url, method, status, facts }: Answered,
  notBefore: EpochMs,
  now: EpochMs,
): Pick<Incident, 'failure' | 'notBefore' | 'lastAttemptAt'> {
  const retryAfter = headerOf(facts.headers, 'retry-after');
  return {
    failure: { at: now, url, method, status, facts },
    notBefore: notBeforeAfter(notBefore, retryAfter, headerOf(facts.headers, 'date'), now),
    lastAttemptAt: now,
  };
}

function failedPage(prior: WaitingPage | undefined, answer: Answered, incident: Incident): WaitingPage {
  const { tab, url, method, shows } = answer;
  return {
    tabId: tab.tabId,
    windowId: tab.windowId,
    visible: tab.visible,
    url,
    method,
    shows,
    mismatches: countMismatches(prior, url, incident.phase),
  };
}

/** Counts reloads that failed although a probe of the same address had just passed. */
function countMismatches(prior: WaitingPage | undefined, url: string, phase: Phase): number {
  if (!prior || !waitsFor(prior, url)) return 0;
  const proven = phase.name === 'back' && waitsFor(prior, phase.provenUrl);
  return prior.mismatches + (prior.reload && proven ? 1 : 0);
}
