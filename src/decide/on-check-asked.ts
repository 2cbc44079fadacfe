import type { Action } from '../act/action.ts';
import { NO_FINDINGS, type Check } from '../check/check.ts';
import type { CheckJob } from '../check/check-job.ts';
import type { FailingPage } from '../check/checker.ts';
import { isSafeToReload, type Incident, type WaitingPage } from '../incident/incident.ts';
import { pageIn } from '../incident/pages.ts';
import { incidentOfTab, withCheck, type State } from '../incident/state.ts';
import { SECOND_MS, type Ms } from '../lib/time.ts';
import { looksOneTime } from '../retry/one-time-address.ts';
import type { Settings } from '../store/settings.ts';
import { isAtWork } from './check-at-work.ts';
import type { Input } from './input.ts';
import type { Context, Step } from './step.ts';

/**
 * No checker takes half of this; after it a check that has not ended has lost its room. Leaves time for a background
 * that was stopped in the middle to be woken and to go on.
 */
export const CHECK_LIMIT_MS: Ms = 55 * SECOND_MS;

type CheckTab = Extract<Input, { type: 'check-tab' }>;
type CheckAddress = Extract<Input, { type: 'check-address' }>;

/** "Is it just me?" about a page that waits. */
export function onCheckTab(state: State, { tabId, isAgreed }: CheckTab, context: Context): Step {
  const incident = incidentOfTab(state, tabId);
  const page = incident && pageIn(incident, tabId);
  if (!incident || !page) return { state, actions: [] };
  const subject: Subject = {
    key: incident.key,
    url: page.url,
    host: new URL(incident.origin).host,
    isTyped: false,
    isPrivate: incident.partition === 'private',
    failure: failingPage(incident, page),
  };
  return ask(state, subject, isAgreed, context);
}

/** "Is it down?" about any address, which must be a web address. */
export function onCheckAddress(state: State, { url, isPrivate, isAgreed }: CheckAddress, context: Context): Step {
  const { host } = new URL(url);
  return ask(state, { key: typedCheckKey(url, isPrivate), url, host, isTyped: true, isPrivate }, isAgreed, context);
}

/** The key of a check that is about no incident. */
export function typedCheckKey(url: string, isPrivate: boolean): string {
  return `typed ${new URL(url).origin} ${isPrivate ? 'private' : 'ordinary'}`;
}

/** Checks that were at work when the background was stopped go on, with what their checkers had kept. */
export function restartedChecks(state: State, { settings }: Context): Action[] {
  return Object.values(state.checks)
    .filter(isAtWork)
    .map((check) => ({ type: 'start-check', job: jobOf(check, settings) }));
}

type Subject = Pick<Check, 'key' | 'url' | 'host' | 'isTyped' | 'isPrivate' | 'failure'>;

/** A second click joins the check that is at work. Private windows are asked for every time. */
function ask(state: State, subject: Subject, isAgreed: boolean, { now, settings }: Context): Step {
  const earlier = state.checks[subject.key];
  if (earlier && isAtWork(earlier)) return { state, actions: [] };
  const mayRun = isAgreed || (settings.check.consent === 'always' && !subject.isPrivate);
  const check: Check = {
    ...subject,
    id: Math.max(now, (earlier?.id ?? 0) + 1),
    startedAt: now,
    phase: { name: mayRun ? 'running' : 'preparing', deadlineAt: now + CHECK_LIMIT_MS },
    findings: NO_FINDINGS,
  };
  return { state: withCheck(state, check), actions: [{ type: 'start-check', job: jobOf(check, settings) }] };
}

function jobOf({ key, id, url, failure, phase, findings }: Check, settings: Settings): CheckJob {
  return {
    key,
    id,
    url,
    settings: settings.check,
    isAgreed: phase.name === 'running',
    kept: findings.kept,
    ...(failure ? { failure } : {}),
  };
}

/** Only what a quiet probe may ask for may be asked for here. */
function failingPage({ partition, failure }: Incident, page: WaitingPage): FailingPage {
  return {
    url: page.url,
    status: failure.status,
    headers: failure.facts.headers,
    mayAskAgain: partition === 'ordinary' && isSafeToReload(page) && !looksOneTime(page.url),
  };
}
