import type { Check } from '../check/check.ts';
import type { StepId } from '../guide/guide.ts';
import { planGuide, type GuidePlan } from '../guide/plan-guide.ts';
import { cameThroughProxy } from '../guide/proxy-signs.ts';
import type { Situation } from '../guide/situation.ts';
import { isSafeToReload, type Incident, type WaitingPage } from '../incident/incident.ts';
import type { EpochMs } from '../lib/time.ts';

/** What the guide is made from. */
export interface GuideFacts {
  incident: Incident;
  page: WaitingPage;
  check: Check | undefined;
  browser: Situation['browser'];
  isOnline: boolean;
  fixedBefore: StepId | undefined;
  now: EpochMs;
}

/** What the popup shows as the guide. */
export interface GuideView extends GuidePlan {
  /** The step whose effect is being tested. */
  testing?: { step: StepId; startedAt: EpochMs };
  url: string;
  host: string;
}

/** Puts the guide together. Pure. */
export function guideView(facts: GuideFacts): GuideView {
  const { incident, page } = facts;
  const { testing } = incident.guide;
  return {
    ...planGuide(situationOf(facts)),
    ...(testing ? { testing } : {}),
    url: page.url,
    host: new URL(incident.origin).host,
  };
}

function situationOf({ incident, page, check, browser, isOnline, fixedBefore, now }: GuideFacts): Situation {
  const findings = check?.phase.name === 'done' ? check.findings : undefined;
  const verdict = findings?.verdict;
  const { diagnosis } = incident;
  return {
    browser,
    isForm: !isSafeToReload(page),
    isPrivate: incident.partition === 'private',
    isLocal: findings?.refusal !== undefined,
    isOnline,
    isTrying: ['waiting', 'probing', 'offline', 'back'].includes(incident.phase.name),
    waitedMs: now - incident.since,
    ...(verdict ? { verdict: verdict.kind } : {}),
    hasNameTrouble: verdict?.reasons.some(({ kind }) => kind === 'name-differs') === true,
    isFromWorker: incident.failure.facts.fromWorker === true,
    cameThroughProxy: cameThroughProxy(incident.failure.facts.headers),
    ...(diagnosis && diagnosis.confidence !== 'unclear' && { told: { hop: diagnosis.hop, cause: diagnosis.cause } }),
    results: incident.guide.results,
    ...(incident.guide.testing ? { testing: incident.guide.testing.step } : {}),
    ...(fixedBefore ? { fixedBefore } : {}),
  };
}
