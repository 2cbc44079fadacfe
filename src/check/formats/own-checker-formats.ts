import * as v from 'valibot';
import type { OwnCheckerFinding } from '../evidence.ts';
import { combineMonitors, type Monitor } from './own-checker-monitors.ts';
import { maybeText, readRows, textOrEmpty } from './lenient.ts';
import type { Target } from '../target.ts';

type Says = OwnCheckerFinding['says'];

/** What a document says about a site. */
export interface Reading {
  says: Says;
  /** Whose format it is. */
  format: string;
  /** The words or numbers it was read from. */
  detail: string;
}

/** Reads one format; undefined when the document is not of it, or says nothing in it. */
type ReadFormat = (document: unknown, target: Target) => Reading | undefined;

const SAYS_BY_WORD = new Map<string, Says>([
  ...(['available', 'green', 'healthy', 'ok', 'okay', 'online', 'operational', 'pass', 'passing', 'running', 'up'] as const).map(
    (word): [string, Says] => [word, 'up'],
  ),
  ...(['degraded', 'degraded_performance', 'partial', 'partial_outage', 'warn', 'warning', 'yellow'] as const).map(
    (word): [string, Says] => [word, 'degraded'],
  ),
  ...(['critical', 'down', 'error', 'fail', 'failed', 'failing', 'major_outage', 'offline', 'out_of_service', 'outage'] as const).map(
    (word): [string, Says] => [word, 'down'],
  ),
  ...(['red', 'unavailable', 'unhealthy'] as const).map((word): [string, Says] => [word, 'down']),
  ...(['maintenance', 'under_maintenance'] as const).map((word): [string, Says] => [word, 'maintenance']),
]);

/** What a customary word for a state says; undefined for any other. */
export function saysByWord(word: string): Says | undefined {
  return SAYS_BY_WORD.get(word.trim().toLowerCase().replaceAll(/[\s-]+/g, '_'));
}

/** Uptime Kuma: 0 down, 1 up, 2 pending (being tried again, which says nothing yet), 3 maintenance. */
const SAYS_BY_BEAT = new Map<number, Says>([
  [0, 'down'],
  [1, 'up'],
  [3, 'maintenance'],
]);
const HEARTBEATS = v.object({ heartbeatList: v.record(v.string(), v.array(v.unknown())) });
const HEARTBEAT = v.object({ status: v.number() });

/** Uptime Kuma, `/api/status-page/heartbeat/<slug>`: by monitor number, oldest first, without names. */
const readUptimeKuma: ReadFormat = (document, target) => {
  const parsed = v.safeParse(HEARTBEATS, document);
  if (!parsed.success) return undefined;
  const monitors = Object.values(parsed.output.heartbeatList).flatMap((beats): Monitor[] => {
    // A stretch without a beat is sent as a bare 0.
    const latest = beats.slice(-100).flatMap((beat) => (v.is(HEARTBEAT, beat) ? [beat.status] : [])).at(-1);
    const says = SAYS_BY_BEAT.get(latest ?? NaN);
    return says === undefined ? [] : [{ name: '', hosts: [], says }];
  });
  return fromMonitors('Uptime Kuma', monitors, target);
};

const ENDPOINT = v.object({ name: textOrEmpty, results: v.array(v.unknown()) });
const RESULT = v.object({ success: v.boolean(), hostname: maybeText });

/** Gatus, `/api/v1/endpoints/statuses` (a list) or `/api/v1/endpoints/<key>/statuses` (one): latest result last. */
const readGatus: ReadFormat = (document, target) => {
  const endpoints = readRows(Array.isArray(document) ? document : [document], ENDPOINT)?.rows ?? [];
  const monitors = endpoints.flatMap(({ name, results }): Monitor[] => {
    const latest = v.safeParse(RESULT, results.at(-1));
    if (!latest.success) return [];
    const { success, hostname } = latest.output;
    return [{ name, hosts: typeof hostname === 'string' ? [hostname] : [], says: success ? 'up' : 'down' }];
  });
  return fromMonitors('Gatus', monitors, target);
};

const WATCHED_SITE = v.object({ name: textOrEmpty, url: textOrEmpty, status: v.picklist(['up', 'down', 'degraded']) });

/** Upptime, `history/summary.json`. */
const readUpptime: ReadFormat = (document, target) => {
  if (!Array.isArray(document)) return undefined;
  const sites = readRows(document, WATCHED_SITE)?.rows ?? [];
  const monitors = sites.map(
    ({ name, url, status }): Monitor => ({ name, hosts: URL.canParse(url) ? [new URL(url).hostname] : [], says: status }),
  );
  return fromMonitors('Upptime', monitors, target);
};

const INDICATED = v.object({ status: v.object({ indicator: v.string() }) });
const SAYS_BY_INDICATOR = new Map<string, Says>([
  ['none', 'up'],
  ['minor', 'degraded'],
  ['major', 'degraded'],
  ['critical', 'down'],
  ['maintenance', 'maintenance'],
]);

/** Statuspage, `/api/v2/summary.json` or `status.json`; a `major` outage there is a partial one. */
const readIndicator: ReadFormat = (document) => {
  const parsed = v.safeParse(INDICATED, document);
  if (!parsed.success) return undefined;
  const { indicator } = parsed.output.status;
  const says = SAYS_BY_INDICATOR.get(indicator);
  return says && { says, format: 'Statuspage', detail: indicator };
};

/** In the order in which they count: `ok` may be about the request alone. */
const STATE_FIELDS = ['status', 'state', 'up', 'healthy', 'ok'] as const;

/** Any object with a field for its state, as a word or a yes or no. */
const readStateField: ReadFormat = (document) => {
  const fields = v.safeParse(v.record(v.string(), v.unknown()), document);
  if (!fields.success) return undefined;
  for (const field of STATE_FIELDS) {
    const value = fields.output[field];
    if (typeof value !== 'string' && typeof value !== 'boolean') continue;
    const says = typeof value === 'string' ? saysByWord(value) : value ? 'up' : 'down';
    // A state in unknown words is not made good by a field that counts less.
    return says && { says, format: 'JSON', detail: `${field}: ${value}` };
  }
  return undefined;
};

const FORMATS: readonly ReadFormat[] = [readUptimeKuma, readIndicator, readUpptime, readGatus, readStateField];

/** What a parsed JSON document says about the site; undefined when it says nothing that is understood. */
export function readOwnDocument(document: unknown, target: Target): Reading | undefined {
  for (const read of FORMATS) {
    const reading = read(document, target);
    if (reading) return reading;
  }
  return undefined;
}

function fromMonitors(format: string, monitors: readonly Monitor[], target: Target): Reading | undefined {
  const combined = combineMonitors(monitors, target);
  return combined && { ...combined, format };
}
