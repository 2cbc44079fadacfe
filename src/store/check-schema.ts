import * as v from 'valibot';
import type { Check, CheckFindings } from '../check/check.ts';
import type { CheckReport } from '../check/check-job.ts';
import { REASON_KINDS, VERDICT_KINDS } from '../check/verdict-kinds.ts';
import type { Verdict } from '../check/verdict.ts';
import type { Evidence, Finding } from '../check/evidence.ts';
import { originOf } from '../lib/web-address.ts';
import { STATE_VERSION } from './stored-keys.ts';

/** More than all checkers together can find. */
const MAX_EVIDENCE = 200;
const MAX_LIST = 64;
/** Longer than anything the checkers let through. */
const MAX_TEXT = 2_500;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const count = v.pipe(v.number(), v.integer());
const texts = v.pipe(v.array(text), v.maxLength(MAX_LIST));
const webAddress = v.pipe(text, v.check((url) => originOf(url) !== ''));
const refusal = v.picklist(['private-address', 'single-label', 'special-name', 'unknown-suffix']);

const place = v.object({
  city: text,
  country: text,
  continent: v.picklist(['AF', 'AN', 'AS', 'EU', 'NA', 'OC', 'SA', 'unknown']),
  network: text,
  networkName: v.exactOptional(text),
  latitude: v.exactOptional(v.number()),
  longitude: v.exactOptional(v.number()),
});

const providerIncident = v.object({
  title: text,
  components: texts,
  startedAt: v.exactOptional(v.number()),
  link: v.exactOptional(webAddress),
});

const finding: v.GenericSchema<unknown, Finding> = v.variant('kind', [
  v.object({
    kind: v.literal('place'),
    place,
    outcome: v.picklist([
      'reached',
      'blocked',
      'gateway-error',
      'server-error',
      'unreachable',
      'name-not-found',
      'private-address',
      'pending',
      'no-evidence',
    ]),
    status: v.exactOptional(count),
  }),
  v.object({ kind: v.literal('line'), state: v.picklist(['works', 'partly-blocked', 'broken', 'portal', 'offline']) }),
  v.object({
    kind: v.literal('own-view'),
    page: v.picklist(['failing-page', 'front-page']),
    outcome: v.picklist(['reached', 'gateway-error', 'server-error', 'unreachable']),
    status: v.exactOptional(count),
  }),
  v.object({
    kind: v.literal('explanation'),
    title: text,
    side: v.picklist(['origin', 'edge', 'tls', 'unknown']),
    ownerMustAct: v.boolean(),
    retryAfterMs: v.exactOptional(v.number()),
  }),
  v.object({
    kind: v.literal('name'),
    resolver: text,
    outcome: v.picklist(['resolves', 'no-such-name', 'no-address', 'dns-broken', 'filtered']),
    addresses: texts,
  }),
  v.object({
    kind: v.literal('provider'),
    provider: text,
    role: v.picklist(['site', 'provider']),
    health: v.picklist(['none-listed', 'maintenance', 'minor', 'major', 'critical', 'unknown']),
    incidents: v.pipe(v.array(providerIncident), v.maxLength(MAX_LIST)),
  }),
  v.object({ kind: v.literal('own-checker'), name: text, says: v.picklist(['up', 'degraded', 'down', 'maintenance']) }),
  v.object({
    kind: v.literal('nothing'),
    why: v.picklist([
      'unreachable',
      'timed-out',
      'rate-limited',
      'refused',
      'in-trouble',
      'bad-shape',
      'too-large',
      'needs-permission',
      'interrupted',
    ]),
    retryAfterMs: v.exactOptional(v.number()),
  }),
]);

const evidence: v.GenericSchema<unknown, Evidence> = v.object({
  checker: text,
  source: text,
  at: v.number(),
  link: v.exactOptional(webAddress),
  facts: v.pipe(v.array(v.object({ name: text, value: text })), v.maxLength(MAX_LIST)),
  finding,
});

const verdict: v.GenericSchema<unknown, Verdict> = v.object({
  kind: v.picklist(VERDICT_KINDS),
  confidence: v.picklist(['high', 'medium', 'low']),
  reasons: v.pipe(v.array(v.object({ kind: v.picklist(REASON_KINDS), values: texts })), v.maxLength(MAX_LIST)),
});

/** In the place of `v.record`, which would be in the background for this alone, and is a hundredth of it. */
function holdsTexts(kept: unknown): boolean {
  return typeof kept === 'object' && kept !== null && Object.entries(kept).flat().every((each) => v.is(text, each));
}

const findings: v.GenericSchema<unknown, CheckFindings> = v.object({
  evidence: v.pipe(v.array(evidence), v.maxLength(MAX_EVIDENCE)),
  verdict: v.exactOptional(verdict),
  refusal: v.exactOptional(refusal),
  pending: count,
  links: v.pipe(v.array(v.object({ id: text, name: v.exactOptional(text), url: webAddress })), v.maxLength(MAX_LIST)),
  kept: v.custom<Record<string, string>>(holdsTexts),
});

/** News of a check as they may come from the document in which checkers run. */
export const checkReportSchema: v.GenericSchema<unknown, CheckReport> = v.object({
  key: v.string(),
  id: count,
  news: v.variant('kind', [
    v.object({ kind: v.literal('asks'), recipients: texts }),
    v.object({ kind: v.literal('progress'), findings, isDone: v.boolean() }),
  ]),
});

const check: v.GenericSchema<unknown, Check> = v.object({
  key: v.string(),
  id: count,
  // Addresses of pages may be of any length.
  url: v.string(),
  host: text,
  isTyped: v.boolean(),
  isPrivate: v.boolean(),
  failure: v.exactOptional(
    v.object({
      url: v.string(),
      status: count,
      headers: v.array(v.object({ name: text, value: text })),
      mayAskAgain: v.boolean(),
    }),
  ),
  startedAt: v.number(),
  phase: v.variant('name', [
    v.object({ name: v.picklist(['preparing', 'running']), deadlineAt: v.number() }),
    v.object({ name: v.literal('asking'), recipients: texts }),
    v.object({ name: v.literal('done'), at: v.number(), wasInterrupted: v.boolean() }),
  ]),
  findings,
});

const storedCheck = v.object({ version: v.literal(STATE_VERSION), value: check });

/** A check as it is stored; undefined for anything else. */
export function readStoredCheck(value: unknown): Check | undefined {
  const parsed = v.safeParse(storedCheck, value);
  return parsed.success ? parsed.output.value : undefined;
}
