import * as v from 'valibot';
import type { ProviderHealth } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { plainText } from '../plain-text.ts';
import { readJson } from '../read-json.ts';
import { maybeList, maybeText, readRows, textOrEmpty } from './lenient.ts';
import { reportOf, worstOf, type OpenEntry, type ReadStatusPage } from './provider-report.ts';

const MAX_TEXT_LENGTH = 200;

const CURRENT = v.object({ status: v.array(v.unknown()), incidents: maybeList });

const SYSTEM = v.object({ system: v.string(), status: v.string() });

const INCIDENT = v.object({ title: v.string(), state: textOrEmpty, created_at: maybeText, full_message: textOrEmpty });

type System = v.InferOutput<typeof SYSTEM>;

/** Sites do not run on Heroku's tools. */
const BESIDE_SITES = 'Tools';

/** Heroku's traffic lights, `/api/v4/current-status`. Its address may move: whatever else answers is not read. */
export const readHeroku: ReadStatusPage = (text, now) => {
  const current = readJson(text, CURRENT);
  if (!current.ok) return undefined;
  const systems = readRows(current.value.status, SYSTEM);
  const incidents = readRows(current.value.incidents ?? [], INCIDENT);
  if (!systems || systems.rows.length === 0 || !incidents) return undefined;
  const open = incidents.rows.filter(({ state }) => !/^resolved$/i.test(state));
  const isComplete = systems.isComplete && incidents.isComplete;
  const overall = worstOf([...systems.rows.map(healthOf), isComplete ? 'none-listed' : 'unknown']);
  const facts = factsOf(
    ...systems.rows.map(({ system, status }): [string, string] => [system, status]),
    ['latest note', open[0] && plainText(open[0].full_message, MAX_TEXT_LENGTH)],
  );
  return reportOf(open.map(entryOf), overall, facts, now);
};

function healthOf({ system, status }: System): ProviderHealth {
  if (status === 'green') return 'none-listed';
  if (status === 'yellow') return 'minor';
  if (status === 'red') return system === BESIDE_SITES ? 'minor' : 'major';
  return 'unknown';
}

function entryOf({ title, created_at: startedAt }: v.InferOutput<typeof INCIDENT>): OpenEntry {
  return { title: plainText(title, MAX_TEXT_LENGTH), components: [], startedAt, link: undefined, weight: 'minor' };
}
