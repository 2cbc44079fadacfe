import * as v from 'valibot';
import type { ProviderHealth } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { plainText } from '../plain-text.ts';
import { readJson } from '../read-json.ts';
import { listOrEmpty, maybeText, readRows, textOrEmpty } from './lenient.ts';
import { reportOf, type OpenEntry, type ReadStatusPage } from './provider-report.ts';

const MAX_TEXT_LENGTH = 200;

const CURRENT = v.object({ status: v.string(), active_incidents: v.array(v.unknown()) });

const INCIDENT = v.object({
  title: v.string(),
  type: maybeText,
  status: maybeText,
  url: maybeText,
  date_created: maybeText,
  services: listOrEmpty,
  notes: listOrEmpty,
});

const NOTE = v.object({ date_created: textOrEmpty, body: v.string() });

type Incident = v.InferOutput<typeof INCIDENT>;

const WEIGHT_BY_TYPE = new Map<string, ProviderHealth>([
  ['incident', 'minor'],
  ['outage', 'major'],
]);
const OVER = new Set(['resolved', 'completed', 'cancelled']);

/**
 * Slack's own status, `/api/v2.0.0/current`: incidents and outages count, notices do not. A page that says
 * neither `ok` nor lists what is active is not understood.
 */
export const readSlack: ReadStatusPage = (text, now) => {
  const current = readJson(text, CURRENT);
  const listed = current.ok ? readRows(current.value.active_incidents, INCIDENT) : undefined;
  if (!current.ok || !listed) return undefined;
  const { status } = current.value;
  const isClear = status === 'ok' || (status === 'active' && listed.rows.length > 0);
  const open = listed.rows.filter((incident) => incident.type !== 'notice' && !OVER.has(incident.status ?? ''));
  const facts = factsOf(['status', status], ['latest note', latestNote(open[0])]);
  return reportOf(open.map(entryOf), isClear && listed.isComplete ? 'none-listed' : 'unknown', facts, now);
};

function entryOf({ title, type, url, date_created: startedAt, services }: Incident): OpenEntry {
  return {
    title: plainText(title, MAX_TEXT_LENGTH),
    components: (services ?? []).filter((service) => typeof service === 'string'),
    startedAt,
    link: url,
    weight: WEIGHT_BY_TYPE.get(type ?? '') ?? 'unknown',
  };
}

/** Notes are HTML. */
function latestNote(incident: Incident | undefined): string {
  const notes = readRows(incident?.notes ?? [], NOTE)?.rows ?? [];
  const [latest] = notes.toSorted((a, b) => momentOf(b.date_created) - momentOf(a.date_created));
  return latest ? plainText(latest.body, MAX_TEXT_LENGTH) : '';
}

function momentOf(date: string): number {
  return Date.parse(date) || 0;
}
