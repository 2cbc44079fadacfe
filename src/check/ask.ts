import type * as v from 'valibot';
import { concatenate } from '../lib/concatenate.ts';
import type { EpochMs } from '../lib/time.ts';
import { readRetryAfter } from '../retry/retry-after.ts';
import type { CheckContext, CheckNet, CheckRequestInit } from './checker.ts';
import type { Nothing } from './evidence.ts';
import { readJson } from './read-json.ts';

/** No documented answer is larger; more is cut off and not read. */
const MAX_BODY_BYTES = 1024 * 1024;

/** What asking needs of the world. */
export interface AskContext extends Pick<CheckContext, 'signal' | 'now'> {
  net: Pick<CheckNet, 'request'>;
}

/** A request to a checker's service. */
export interface Question extends Omit<CheckRequestInit, 'signal'> {
  url: string;
  /** Default 1 MiB. */
  maxBytes?: number;
}

/** An answer that was read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Uint8Array;
}

export type Asked<T> = { ok: true; value: T } | { ok: false; nothing: Nothing };

/**
 * Asks, and reads the answer up to its limit. Fails (never rejects) where there is no answer to read;
 * statuses are the caller's to judge. Rejects only when the check is aborted.
 */
export async function ask(context: AskContext, { url, maxBytes = MAX_BODY_BYTES, ...init }: Question): Promise<Asked<Answer>> {
  try {
    const response = await context.net.request(url, { ...init, signal: context.signal });
    const body = await readBody(response, maxBytes);
    if (!body) return { ok: false, nothing: { why: 'too-large' } };
    return { ok: true, value: { status: response.status, headers: response.headers, body } };
  } catch {
    context.signal.throwIfAborted();
    return { ok: false, nothing: { why: 'unreachable' } };
  }
}

/** Asks for JSON of a known shape; anything but a 2xx of that shape is nothing. */
export async function askJson<T>(
  context: AskContext,
  question: Question,
  schema: v.GenericSchema<unknown, T>,
): Promise<Asked<T>> {
  const answer = await ask(context, question);
  if (!answer.ok) return answer;
  const { status, headers, body } = answer.value;
  if (status < 200 || status >= 300) return { ok: false, nothing: nothingFromStatus(status, headers, context.now()) };
  return readJson(decodeText(body), schema);
}

/** What a status says about a service that did not answer the question. */
export function nothingFromStatus(status: number, headers: Headers, now: EpochMs): Nothing {
  const retryAfterMs = readRetryAfter(headers.get('retry-after') ?? undefined, headers.get('date') ?? undefined, now);
  const retry = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 429) return { why: 'rate-limited', ...retry };
  if (status >= 500) return { why: 'in-trouble', ...retry };
  return { why: status >= 400 ? 'refused' : 'bad-shape', ...retry };
}

/**
 * Bytes as text: by byte order mark UTF-16 or UTF-8, else UTF-8 (WHATWG Encoding §6, BOM sniff).
 * `response.json()` knows only UTF-8; AWS sends UTF-16BE.
 */
export function decodeText(body: Uint8Array): string {
  const [first, second] = body;
  const encoding = first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(body);
}

/** Undefined when there is more than the limit; the rest is not downloaded. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return concatenate(chunks);
}
