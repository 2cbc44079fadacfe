import * as v from 'valibot';
import { STEP_IDS, type Guide } from '../guide/guide.ts';
import { VERDICT_KINDS } from '../check/verdict-kinds.ts';
import type { Incident, Phase, WaitingPage } from '../incident/incident.ts';
import type { TimelineEvent } from '../incident/timeline-event.ts';
import type { Partition } from '../watch/tab-facts.ts';
import { diagnosisSchema } from './diagnosis-schema.ts';

const moment = v.number();
const count = v.pipe(v.number(), v.integer());
const tabId = count;
const shown = v.picklist(['nothing-yet', 'page', 'browser-error']);

const facts = v.object({
  headers: v.array(v.object({ name: v.string(), value: v.string() })),
  empty: v.boolean(),
  fromWorker: v.exactOptional(v.boolean()),
  reason: v.exactOptional(v.string()),
  ip: v.exactOptional(v.string()),
});

const failure = v.object({
  at: moment,
  url: v.string(),
  method: v.string(),
  status: count,
  facts,
});

const attempt = v.object({
  id: count,
  kind: v.picklist(['probe', 'reload']),
  tabId,
  url: v.string(),
  startedAt: moment,
  deadlineAt: moment,
});

const phase: v.GenericSchema<unknown, Phase> = v.variant('name', [
  v.object({ name: v.literal('waiting'), plannedAt: moment, nextAt: moment, byHand: v.boolean() }),
  v.object({ name: v.literal('probing'), attempt }),
  v.object({ name: v.literal('offline'), at: moment }),
  v.object({ name: v.literal('back'), at: moment, provenUrl: v.string(), nextReloadAt: moment }),
  v.object({ name: v.literal('stopped'), at: moment, by: v.picklist(['person', 'access-withdrawn', 'challenge']) }),
  v.object({ name: v.literal('needs-you'), at: moment, siteAnswers: v.boolean() }),
  v.object({
    name: v.literal('gave-up'),
    at: moment,
    reason: v.picklist(['waited-too-long', 'asked-to-stay-away']),
  }),
]);

const page: v.GenericSchema<unknown, WaitingPage> = v.object({
  tabId,
  windowId: tabId,
  visible: v.boolean(),
  url: v.string(),
  method: v.string(),
  shows: shown,
  mismatches: count,
  reload: v.exactOptional(
    v.object({ askedAt: moment, deadlineAt: moment, redirected: v.boolean() }),
  ),
});

const timelineEvent: v.GenericSchema<unknown, TimelineEvent> = v.variant('kind', [
  v.object({
    at: moment,
    kind: v.picklist(['failed', 'failed-again', 'reload-failed', 'probe-failed', 'probe-passed']),
    status: count,
  }),
  v.object({
    at: moment,
    kind: v.picklist([
      'probe-unreachable',
      'probe-timed-out',
      'attempt-lost',
      'reload-failed-without-answer',
      'reloading',
      'offline',
      'online',
      'stopped',
      'resumed',
      'back',
      'gave-up',
    ]),
  }),
]);

const stepResult = v.object({
  at: moment,
  outcome: v.picklist(['fixed', 'no-change', 'different', 'works-there', 'fails-there']),
  status: v.exactOptional(count),
});
const guide: v.GenericSchema<unknown, Guide> = v.object({
  results: v.object(Object.fromEntries(STEP_IDS.map((id) => [id, v.exactOptional(stepResult)]))),
  testing: v.exactOptional(v.object({ step: v.picklist(STEP_IDS), startedAt: moment, statusBefore: count, wasStopped: v.exactOptional(v.boolean()) })),
});

const partition = v.custom<Partition>(
  (value) =>
    value === 'ordinary' ||
    value === 'private' ||
    (typeof value === 'string' && value.startsWith('container:')),
);

/** An incident as it is stored. */
export const incidentSchema: v.GenericSchema<unknown, Incident> = v.object({
  key: v.string(),
  origin: v.custom<string>((value) => typeof value === 'string' && URL.canParse(value)),
  partition,
  since: moment,
  countFrom: moment,
  failure,
  notBefore: moment,
  unhurriedUntil: moment,
  lastAttemptAt: moment,
  lastAnswerMs: v.number(),
  diagnosis: v.exactOptional(diagnosisSchema),
  verdict: v.exactOptional(v.picklist(VERDICT_KINDS)),
  attempts: count,
  pages: v.array(page),
  phase,
  timeline: v.array(timelineEvent),
  guide,
});
