import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import { CAUSES, CONFIDENCES, HOPS } from '../../../src/diagnose/diagnosis.ts';

/** One of several right values; the first is what was really done. */
const anyOf = <const T extends readonly string[]>(values: T) =>
  v.pipe(v.string(), v.transform((cell) => cell.split('|')), v.array(v.picklist(values)), v.minLength(1));

const ROW = v.object({
  /** The recording's name. */
  file: v.string(),
  gateway: v.string(),
  wrotePage: v.pipe(v.picklist(['yes', 'no']), v.transform((word) => word === 'yes')),
  hop: anyOf(HOPS),
  cause: anyOf(CAUSES),
  /** The highest that the answer allows. */
  confidence: v.picklist(CONFIDENCES),
});

/** What is right for one recording. */
export type Expected = v.InferOutput<typeof ROW>;

/** The table beside the recordings; its README says what the columns mean. */
export function readExpectedResults(): Expected[] {
  const csv = readFileSync('test/fixtures/gateways/expected.csv', 'utf8');
  const { data } = Papa.parse(csv, { header: true, skipEmptyLines: true });
  return v.parse(v.array(ROW), data);
}
