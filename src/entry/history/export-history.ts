import type { Episode } from '../../history/episode.ts';
import { exportRow } from '../../history/export-rows.ts';
import type { EpochMs } from '../../lib/time.ts';
import { saveFile } from '../../platform/save-file.ts';

/** Saves the entries as a file. What writes CSV is loaded only then. */
export async function exportHistory(episodes: readonly Episode[], format: 'csv' | 'json', now: EpochMs): Promise<void> {
  const rows = episodes.map(exportRow);
  const name = `rebound-history-${new Date(now).toISOString().slice(0, 10)}.${format}`;
  if (format === 'json') return saveFile(name, 'application/json', JSON.stringify(rows, null, 2));
  const { csvOf } = await import('./csv.ts');
  return saveFile(name, 'text/csv', csvOf(rows));
}
