import * as v from 'valibot';

/** More entries than that are not looked at. */
const MAX_ROWS = 500;

/** Text that may be missing, null or something else altogether. */
export const maybeText = v.fallback(v.nullish(v.string()), undefined);

/** The same for a number. */
export const maybeNumber = v.fallback(v.nullish(v.number()), undefined);

/** The same for a yes or no. */
export const maybeFlag = v.fallback(v.nullish(v.boolean()), undefined);

/** Text for people; empty when there is none. */
export const textOrEmpty = v.fallback(v.optional(v.string(), ''), '');

/** A list that may be missing; its items are looked at one by one. */
export const maybeList = v.nullish(v.array(v.unknown()), []);

/** The same, where anything but a list is as good as none. */
export const listOrEmpty = v.fallback(maybeList, []);

/** A code that is sent as a number here and as a string there. */
export const code = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** A code that may be missing, null or something else altogether. */
export const maybeCode = v.fallback(v.nullish(code), undefined);

export interface Rows<T> {
  rows: T[];
  /** False when some items are not of the known shape: then nothing can be said about those. */
  isComplete: boolean;
}

/** The items of the known shape; undefined when there are items and none is. */
export function readRows<T>(items: readonly unknown[], schema: v.GenericSchema<unknown, T>): Rows<T> | undefined {
  const parsed = items.slice(0, MAX_ROWS).map((item) => v.safeParse(schema, item));
  const rows = parsed.flatMap((result) => (result.success ? [result.output] : []));
  if (rows.length === 0 && parsed.length > 0) return undefined;
  return { rows, isComplete: rows.length === parsed.length };
}
