import type { Diagnosis } from '../diagnose/diagnosis.ts';
import type { Guide } from '../guide/guide.ts';
import type { VerdictKind } from '../check/verdict-kinds.ts';
import type { EpochMs, Ms } from '../lib/time.ts';
import type { Shown } from '../watch/observation.ts';
import type { ResponseFacts } from '../watch/response-facts.ts';
import type { Partition } from '../watch/tab-facts.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** One failing site: origin and partition. Private windows and containers have incidents of their own. */
export type IncidentKey = string;

/** A site that answers with a gateway error, and the tabs that wait for it. */
export interface Incident {
  key: IncidentKey;
  origin: string;
  partition: Partition;
  /** When the first failing answer came. */
  since: EpochMs;
  /** Where the schedule counts from: `since`, or the person's last Resume. */
  countFrom: EpochMs;
  failure: Failure;
  /** What the failing answer itself tells, once it has been read. Always of `failure`. */
  diagnosis?: Diagnosis;
  /** `Retry-After` as a moment; 0 when the site named none. */
  notBefore: EpochMs;
  /** Until then the gaps are generous: the site is known to be down for everyone. 0 when nothing is known. */
  unhurriedUntil: EpochMs;
  /** When anything was last sent to the site because of this incident, the first failing load included. */
  lastAttemptAt: EpochMs;
  /** How long the last probe took to be answered; 0 before the first. */
  lastAnswerMs: Ms;
  /** What "is it just me?" came to, for the history. */
  verdict?: VerdictKind;
  /** Attempts started so far; the number of the latest one is its id. */
  attempts: number;
  pages: WaitingPage[];
  phase: Phase;
  timeline: TimelineEvent[];
  guide: Guide;
}

/** The latest failing answer. */
export interface Failure {
  at: EpochMs;
  url: string;
  method: string;
  status: number;
  facts: ResponseFacts;
}

/** Where an incident stands, in words a person could read. */
export type Phase =
  | Waiting
  | { name: 'probing'; attempt: Attempt }
  | { name: 'offline'; at: EpochMs }
  /** The site answers; pages that are left wait to be looked at. */
  | { name: 'back'; at: EpochMs; provenUrl: string; nextReloadAt: EpochMs }
  | { name: 'stopped'; at: EpochMs; by: 'person' | 'access-withdrawn' | 'challenge' }
  /** Only forms are left, and only the person may send them again. */
  | { name: 'needs-you'; at: EpochMs; siteAnswers: boolean }
  | { name: 'gave-up'; at: EpochMs; reason: 'waited-too-long' | 'asked-to-stay-away' };

export interface Waiting {
  name: 'waiting';
  /** When the plan was made; a later clock reading before it means that the clock was set back. */
  plannedAt: EpochMs;
  nextAt: EpochMs;
  /** The person asked for it: the budget over all sites does not hold it up. */
  byHand: boolean;
}

/** One try, in flight: a quiet probe, or the reload of a tab whose address must not be probed. */
export interface Attempt {
  id: number;
  kind: 'probe' | 'reload';
  tabId: number;
  url: string;
  startedAt: EpochMs;
  /** When an attempt without an outcome counts as failed. */
  deadlineAt: EpochMs;
}

/** A tab that shows the error. */
export interface WaitingPage {
  tabId: number;
  windowId: number;
  visible: boolean;
  url: string;
  method: string;
  shows: Shown;
  /** How often a probe of this very address passed and the reload failed all the same. */
  mismatches: number;
  reload?: PendingReload;
}

/** A reload that Rebound has asked for and whose answer is still to come. */
export interface PendingReload {
  askedAt: EpochMs;
  deadlineAt: EpochMs;
  /** The site has already answered with a redirect. */
  redirected: boolean;
}

/** True when a reload would not repeat anything at the server (RFC 9110 §9.2.1). */
export function isSafeToReload(page: WaitingPage): boolean {
  return page.method === 'GET' || page.method === 'HEAD';
}
