import type { JsonRecord } from './log-format.ts';

/** A field that is a text or a number, as text; undefined for anything else. */
export function textField(record: JsonRecord, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

/** A field that is a number, or a text that starts with one, such as `0.250`. */
export function numberField(record: JsonRecord, ...names: string[]): number | undefined {
  const text = textField(record, ...names);
  const number = text === undefined ? Number.NaN : Number.parseFloat(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A field that is an object. */
export function objectField(record: JsonRecord, name: string): JsonRecord | undefined {
  return asRecord(record[name]);
}

/** The value if it is a JSON object. */
export function asRecord(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined;
}
