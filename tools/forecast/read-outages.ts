import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import type { Outage } from './outage.ts';

const RowSchema = v.object({
  repo: v.pipe(v.string(), v.minLength(1)),
  site: v.string(),
  start_utc: v.pipe(v.string(), v.isoTimestamp()),
  duration_s: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
  class: v.string(),
  censored: v.picklist(['0', '1']),
  incident: v.string(),
});

/** Reads the outages file, in the order of their starts. Throws where there are none, or with the row that is not as docs/forecast.md says. */
export function readOutages(path: string): Outage[] {
  return parseOutages(readFileSync(path, 'utf8'));
}

/** The same from its text. */
export function parseOutages(text: string): Outage[] {
  const { data } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: true });
  if (data.length === 0) throw new Error('No outages in the file.');
  return data.map(outageOf).toSorted((a, b) => a.startMs - b.startMs);
}

function outageOf(row: unknown, index: number): Outage {
  const parsed = v.safeParse(RowSchema, row);
  if (!parsed.success) throw new Error(`Outage ${index + 1} of the file: ${v.summarize(parsed.issues)}`);
  const { repo, site, start_utc: start, duration_s: seconds, class: className, censored, incident } = parsed.output;
  return {
    repository: repo,
    site,
    startMs: Date.parse(start),
    lengthMs: seconds * 1000,
    ended: censored === '0',
    className,
    incident: `${repo} ${incident}`,
  };
}
