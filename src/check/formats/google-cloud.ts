import * as v from 'valibot';
import type { ProviderHealth } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { readJson } from '../read-json.ts';
import { listOrEmpty, maybeText, readRows } from './lenient.ts';
import { reportOf, type OpenEntry, type ReadStatusPage } from './provider-report.ts';

const SITE = 'https://status.cloud.google.com/';

const TITLED = v.object({ title: v.string(), id: maybeText });

const INCIDENT = v.object({
  begin: maybeText,
  end: maybeText,
  external_desc: v.string(),
  status_impact: maybeText,
  most_recent_update: v.fallback(v.nullish(v.object({ status: maybeText })), undefined),
  affected_products: listOrEmpty,
  currently_affected_locations: listOrEmpty,
  uri: maybeText,
});

type Incident = v.InferOutput<typeof INCIDENT>;

/** Over, or said for information only. */
const NO_TROUBLE = new Set(['AVAILABLE', 'SERVICE_INFORMATION']);

/**
 * Google Cloud's history of incidents, newest first; open are those without an end. Which region and products a
 * site uses is not known, so that an incident weighs `minor`: something, somewhere. Only an outage of the location
 * `global` weighs `major`.
 */
export const readGoogleCloud: ReadStatusPage = (text, now) => {
  const list = readJson(text, v.array(v.unknown()));
  const incidents = list.ok ? readRows(list.value, INCIDENT) : undefined;
  if (!incidents) return undefined;
  const open = incidents.rows.filter((incident) => (incident.end ?? '') === '' && !NO_TROUBLE.has(statusOf(incident)));
  const places = [...new Set(open.flatMap(locationsOf).map(({ title }) => title))].join(', ');
  return reportOf(open.map(entryOf), incidents.isComplete ? 'none-listed' : 'unknown', factsOf(['locations', places]), now);
};

/** The latest word counts; `status_impact` is the worst there has been. */
function statusOf({ most_recent_update: latest, status_impact: worst }: Incident): string {
  return latest?.status ?? worst ?? '';
}

function entryOf(incident: Incident): OpenEntry {
  return {
    title: incident.external_desc,
    components: titled(incident.affected_products).map(({ title }) => title),
    startedAt: incident.begin,
    link: linkOf(incident.uri),
    weight: weightOf(incident),
  };
}

function weightOf(incident: Incident): ProviderHealth {
  const status = statusOf(incident);
  const isGlobal = locationsOf(incident).some(({ id }) => id === 'global');
  if (status === 'SERVICE_OUTAGE') return isGlobal ? 'major' : 'minor';
  return status === 'SERVICE_DISRUPTION' ? 'minor' : 'unknown';
}

function locationsOf({ currently_affected_locations: locations }: Incident): Array<v.InferOutput<typeof TITLED>> {
  return titled(locations);
}

function titled(items: readonly unknown[] | null | undefined): Array<v.InferOutput<typeof TITLED>> {
  return readRows(items ?? [], TITLED)?.rows ?? [];
}

function linkOf(uri: Incident['uri']): string | undefined {
  if (typeof uri !== 'string' || !URL.canParse(uri, SITE)) return undefined;
  const { href } = new URL(uri, SITE);
  return href.startsWith(SITE) ? href : undefined;
}
