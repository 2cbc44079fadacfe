import { SECOND_MS } from '../lib/time.ts';
import type { Episode } from './episode.ts';

/** The columns of an exported history. They are names for programs, so they are the same in every language. */
export const EXPORT_COLUMNS = ['site', 'began', 'seconds', 'status', 'gateway', 'tries', 'ending', 'verdict'] as const;

export type ExportRow = Record<(typeof EXPORT_COLUMNS)[number], string | number>;

/** An episode as it is exported; `began` as in ISO 8601, in UTC. */
export function exportRow({ origin, since, lengthMs, status, gateway, tries, ending, verdict }: Episode): ExportRow {
  return {
    site: origin,
    began: new Date(since).toISOString(),
    seconds: Math.round(lengthMs / SECOND_MS),
    status,
    gateway: gateway ?? '',
    tries,
    ending,
    verdict: verdict ?? '',
  };
}
