import * as v from 'valibot';
import type { Answer } from '../../src/diagnose/answer.ts';

/** What is read of a recorded answer; other fields are for people. */
const RECORDING = v.object({
  status: v.pipe(v.number(), v.integer(), v.minValue(0)),
  statusText: v.optional(v.string(), ''),
  headers: v.array(v.tuple([v.string(), v.string()])),
  bodyExcerpt: v.optional(v.string()),
  bodyLength: v.optional(v.number()),
  elapsedMs: v.optional(v.number()),
  truncated: v.optional(v.boolean()),
  transport: v.optional(v.string()),
});

/** A recorded answer as the extension would know it, or what is wrong with the text. */
export type ReadRecording = { ok: true; answer: Answer } | { ok: false; problem: string };

const MISSING: Readonly<Record<string, NonNullable<Answer['missing']>>> = {
  'closed without a byte': 'closed',
  'not HTTP': 'not-http',
  'timed out': 'timed-out',
};

/** Reads a recorded answer: a JSON object with `status`, `headers` as pairs, and `bodyExcerpt`. */
export function readRecording(json: string): ReadRecording {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), RECORDING), json);
  if (!parsed.success) return { ok: false, problem: v.summarize(parsed.issues) };
  const { status, statusText, headers, bodyExcerpt, bodyLength, elapsedMs, truncated, transport } = parsed.output;
  const missing = transport === undefined ? undefined : MISSING[transport];
  const answer: Answer = {
    status,
    statusText,
    headers: headers.map(([name, value]) => ({ name, value })),
    ...(bodyExcerpt !== undefined && { page: bodyExcerpt }),
    ...(bodyLength !== undefined && { isEmpty: bodyLength === 0 }),
    ...(truncated === true && { isCut: true }),
    ...(elapsedMs !== undefined && { elapsedMs }),
    ...(missing && { missing }),
  };
  return { ok: true, answer };
}
