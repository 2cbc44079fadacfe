import { causeOfStatus, firstCause } from '../causes.ts';
import { readEpochSeconds, readIsoTime } from '../clock.ts';
import { GO_ERRORS, goUpstream } from '../go-errors.ts';
import { numberField, objectField, textField } from '../json-fields.ts';
import type { LogEntry } from '../log-entry.ts';
import type { JsonFormat, JsonRecord } from '../log-format.ts';
import { pathOfTarget } from '../request-path.ts';

/**
 * Caddy's JSON: its access log and its own messages. Recorded from 2.6.
 * @see https://caddyserver.com/docs/logging
 */
export const caddy: JsonFormat = { id: 'caddy', name: 'Caddy', reads: 'json', open: () => readRecord };

function readRecord(record: JsonRecord): LogEntry | undefined {
  const { ts, msg, level } = record;
  if (typeof msg !== 'string' || typeof level !== 'string' || (typeof ts !== 'number' && typeof ts !== 'string')) return undefined;
  const request = objectField(record, 'request');
  const isAccess = request !== undefined && msg === 'handled request';
  const message = `${msg} ${textField(record, 'error') ?? ''}`.trim();
  const status = numberField(record, 'status');
  const seconds = numberField(record, 'duration');
  // 0: the client was gone before an answer.
  const cause = !isAccess ? faultIn(message, level) : status === 0 ? 'client-left' : causeOfStatus(status ?? Number.NaN);
  return {
    kind: isAccess ? 'access' : cause === undefined ? 'note' : 'error',
    time: typeof ts === 'number' ? readEpochSeconds(ts) : readIsoTime(ts),
    cause,
    status: status === 0 ? undefined : status,
    upstream: cause === undefined ? undefined : goUpstream(message),
    path: request === undefined ? undefined : pathOfTarget(textField(request, 'uri') ?? ''),
    durationMs: seconds === undefined || !isAccess ? undefined : seconds * 1000,
  };
}

function faultIn(message: string, level: string) {
  // Said once more about the same answer.
  if (message.startsWith('aborting with incomplete response') || level === 'info' || level === 'debug') return undefined;
  return firstCause(message, GO_ERRORS);
}
