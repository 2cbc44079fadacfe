import * as v from 'valibot';
import { CAUSES, CONFIDENCES, HOPS, MARK_KINDS, type Diagnosis } from '../diagnose/diagnosis.ts';
import { tameText } from '../lib/cap-text.ts';

const MAX_NAME_LENGTH = 80;
const MAX_FOUND_LENGTH = 160;
const MAX_LINK_LENGTH = 200;
const MAX_PASSERS = 8;
/** More would not be read; the strongest come first. */
const MOST_MARKS = 12;

const capped = (length: number) => v.pipe(v.string(), v.transform((text) => tameText(text, length)));
const atMost = <T>(item: v.GenericSchema<unknown, T>, count: number) =>
  v.pipe(v.array(item), v.transform((items) => items.slice(0, count)));

const mark = v.object({ kind: v.picklist(MARK_KINDS), found: capped(MAX_FOUND_LENGTH), isStrong: v.boolean() });

/**
 * A diagnosis as it comes from where the failing page was read, and as it is stored. What is longer than it ought to
 * be is shortened: a page decides what stands in the marks.
 */
export const diagnosisSchema: v.GenericSchema<unknown, Diagnosis> = v.object({
  gateway: capped(MAX_NAME_LENGTH),
  gatewayName: capped(MAX_NAME_LENGTH),
  wrotePage: v.boolean(),
  passedBy: atMost(capped(MAX_NAME_LENGTH), MAX_PASSERS),
  hop: v.picklist(HOPS),
  cause: v.picklist(CAUSES),
  confidence: v.picklist(CONFIDENCES),
  marks: atMost(mark, MOST_MARKS),
  isSoft: v.boolean(),
  isChallenge: v.boolean(),
  statusPage: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_LINK_LENGTH), v.check((url) => url.startsWith('https://')))),
});
