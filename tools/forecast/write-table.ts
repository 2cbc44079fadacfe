import { writeFileSync } from 'node:fs';
import { fitTable } from './fit-table.ts';
import { isPooled } from './outage.ts';
import { readOutages } from './read-outages.ts';

/** Fits the table to an outages file and writes it, with the list of those whose records it comes from, into a folder. */
export function writeTable(outagesFile: string, folder: URL): void {
  const outages = readOutages(outagesFile);
  const repositories = [...new Set(outages.filter(isPooled).map(({ repository }) => repository))].toSorted();
  writeFileSync(new URL('fitted.json', folder), `${JSON.stringify(fitTable(outages))}\n`);
  writeFileSync(new URL('sources.json', folder), `${JSON.stringify({ licence: 'ODbL-1.0', repositories }, undefined, 2)}\n`);
}
