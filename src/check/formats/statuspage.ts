import * as v from 'valibot';
import type { ProviderHealth } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { readJson } from '../read-json.ts';
import { listOrEmpty, maybeFlag, maybeList, maybeText, readRows, textOrEmpty } from './lenient.ts';
import { reportOf, type OpenEntry, type ReadStatusPage } from './provider-report.ts';

const NAMED = v.object({ name: v.string() });

const SUMMARY = v.object({
  status: v.object({ indicator: v.string(), description: textOrEmpty }),
  // Pages that only answer like Statuspage (incident.io) leave empty lists out.
  components: maybeList,
  incidents: maybeList,
});

const COMPONENT = v.object({ name: v.string(), status: textOrEmpty, group: maybeFlag });

const INCIDENT = v.object({
  name: v.string(),
  status: maybeText,
  impact: maybeText,
  created_at: maybeText,
  started_at: maybeText,
  shortlink: maybeText,
  components: listOrEmpty,
  incident_updates: listOrEmpty,
});

const UPDATE = v.object({ affected_components: listOrEmpty });

type Incident = v.InferOutput<typeof INCIDENT>;

const HEALTH_BY_INDICATOR = new Map<string, ProviderHealth>([
  ['none', 'none-listed'],
  ['maintenance', 'maintenance'],
  ['minor', 'minor'],
  ['major', 'major'],
  ['critical', 'critical'],
]);
const OVER = new Set(['resolved', 'postmortem', 'completed']);
const AFFECTED = new Set(['degraded_performance', 'partial_outage', 'major_outage']);

/**
 * Atlassian Statuspage, `/api/v2/summary.json`, which lists unresolved incidents only. The page's own indicator
 * decides; an unresolved incident of higher impact raises it. An unknown indicator stays unknown: the page says
 * something that cannot be read.
 */
export const readStatuspage: ReadStatusPage = (text, now) => {
  const summary = readJson(text, SUMMARY);
  if (!summary.ok) return undefined;
  const { status, components, incidents } = summary.value;
  const listed = readRows(incidents ?? [], INCIDENT);
  if (!listed) return undefined;
  const health = HEALTH_BY_INDICATOR.get(status.indicator);
  const open = listed.rows.filter((incident) => !OVER.has(incident.status ?? ''));
  const facts = factsOf(
    ['indicator', status.indicator],
    ['description', status.description],
    ['affected', affectedNames(components ?? []).join(', ')],
  );
  const report = reportOf(open.map(entryOf), health ?? 'unknown', facts, now);
  return health === undefined ? { ...report, health: 'unknown' } : report;
};

/** Components in trouble; groups repeat what their children say, and maintenance of single data centres is no news. */
function affectedNames(components: readonly unknown[]): string[] {
  const rows = readRows(components, COMPONENT)?.rows ?? [];
  return rows.filter(({ group, status }) => group !== true && AFFECTED.has(status)).map(({ name }) => name);
}

function entryOf(incident: Incident): OpenEntry {
  const [latest] = incident.incident_updates ?? [];
  const update = v.safeParse(UPDATE, latest);
  const affected = update.success ? (update.output.affected_components ?? []) : [];
  return {
    title: incident.name,
    components: [...(incident.components ?? []), ...affected].flatMap(nameOf),
    startedAt: incident.started_at ?? incident.created_at,
    link: incident.shortlink,
    weight: weightOf(incident.impact),
  };
}

/** An incident that is open without an impact, or with one in unknown words, is trouble of unknown size. */
function weightOf(impact: Incident['impact']): ProviderHealth {
  if (impact === 'major' || impact === 'critical' || impact === 'maintenance') return impact;
  return 'minor';
}

function nameOf(component: unknown): string[] {
  const named = v.safeParse(NAMED, component);
  return named.success ? [named.output.name] : [];
}
