import { readIsoTime } from '../clock.ts';
import { envoyCause } from '../envoy-flags.ts';
import { numberField, textField } from '../json-fields.ts';
import type { LogEntry } from '../log-entry.ts';
import type { JsonFormat, JsonRecord } from '../log-format.ts';
import { pathOfTarget } from '../request-path.ts';
import { upstreamName } from '../upstream-name.ts';

/**
 * Envoy's access log as JSON, with the names that Istio and the examples of Envoy's documentation use.
 * @see https://istio.io/latest/docs/tasks/observability/logs/access-log/
 */
export const envoyJson: JsonFormat = { id: 'envoy-json', name: 'Envoy', reads: 'json', open: () => readRecord };

function readRecord(record: JsonRecord): LogEntry | undefined {
  const status = numberField(record, 'response_code');
  const flags = textField(record, 'response_flags');
  if (status === undefined || flags === undefined) return undefined;
  const details = [textField(record, 'response_code_details'), textField(record, 'upstream_transport_failure_reason')].join(' ');
  return {
    kind: 'access',
    time: readIsoTime(textField(record, 'start_time') ?? ''),
    cause: envoyCause(status, flags, details),
    status: status > 0 ? status : undefined,
    upstream: upstreamName(textField(record, 'upstream_host', 'upstream_cluster') ?? '-'),
    path: pathOfTarget(textField(record, 'path') ?? ''),
    durationMs: numberField(record, 'duration'),
  };
}
