import * as v from 'valibot';
import type { Asked } from './ask.ts';

/** Text as JSON of a known shape. */
export function readJson<T>(text: string, schema: v.GenericSchema<unknown, T>): Asked<T> {
  const parsed = v.safeParse(schema, parseJson(text));
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, nothing: { why: 'bad-shape' } };
}

/** Text as JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
