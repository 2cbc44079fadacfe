import { causeOfStatus } from '../causes.ts';
import { readClfTime, readEpochSeconds, readIsoTime } from '../clock.ts';
import { numberField, textField } from '../json-fields.ts';
import type { LogEntry, LogTime } from '../log-entry.ts';
import type { JsonFormat, JsonRecord } from '../log-format.ts';
import { pathOfRequest, pathOfTarget } from '../request-path.ts';
import { lastUpstream } from '../upstream-name.ts';

/**
 * An access log as JSON under the names of nginx's variables, as most people's `log_format … escape=json` has them.
 * @see https://nginx.org/en/docs/http/ngx_http_log_module.html#log_format
 */
export const jsonAccess: JsonFormat = { id: 'json-access', name: 'nginx (JSON)', reads: 'json', open: () => readRecord };

function readRecord(record: JsonRecord): LogEntry | undefined {
  const status = numberField(record, 'status');
  const target = textField(record, 'request_uri', 'uri', 'path');
  const request = textField(record, 'request');
  if (status === undefined || (target === undefined && request === undefined)) return undefined;
  const seconds = numberField(record, 'request_time');
  return {
    kind: 'access',
    time: timeIn(record),
    cause: causeOfStatus(status),
    status,
    upstream: lastUpstream(textField(record, 'upstream_addr', 'upstream') ?? '-'),
    path: target === undefined ? pathOfRequest(request ?? '') : pathOfTarget(target),
    durationMs: seconds === undefined ? undefined : seconds * 1000,
  };
}

function timeIn(record: JsonRecord): LogTime | undefined {
  const text = textField(record, 'time_iso8601', 'time', 'timestamp', '@timestamp', 'time_local') ?? '';
  return readIsoTime(text) ?? readClfTime(text) ?? readEpochSeconds(numberField(record, 'msec') ?? Number.NaN);
}
