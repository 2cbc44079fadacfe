import { unparse } from 'papaparse';
import { EXPORT_COLUMNS, type ExportRow } from '../../history/export-rows.ts';

/**
 * What a spreadsheet might take for a formula gets an apostrophe in front (OWASP, "CSV Injection"). Papa Parse's own
 * pattern overlooks cells with line breaks.
 */
const FORMULA = /^[=+\-@\t\r]/;

/** The rows as CSV (RFC 4180), under a line with the names of the columns. */
export function csvOf(rows: readonly ExportRow[]): string {
  return unparse({ fields: [...EXPORT_COLUMNS], data: [...rows] }, { escapeFormulae: FORMULA });
}
