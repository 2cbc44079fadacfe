import { causeOfStatus } from '../causes.ts';
import { readIsoTime } from '../clock.ts';
import { numberField, textField } from '../json-fields.ts';
import type { LogEntry } from '../log-entry.ts';
import type { JsonFormat, JsonRecord } from '../log-format.ts';
import { pathOfTarget } from '../request-path.ts';
import { upstreamName } from '../upstream-name.ts';

const NANOSECONDS_PER_MS = 1_000_000;

/**
 * Traefik's access log as JSON.
 * @see https://doc.traefik.io/traefik/observability/access-logs/#limiting-the-fieldsincluding-headers
 */
export const traefikJson: JsonFormat = { id: 'traefik-json', name: 'Traefik', reads: 'json', open: () => readRecord };

function readRecord(record: JsonRecord): LogEntry | undefined {
  const status = numberField(record, 'DownstreamStatus', 'OriginStatus');
  if (status === undefined) return undefined;
  const duration = numberField(record, 'Duration');
  return {
    kind: 'access',
    time: readIsoTime(textField(record, 'StartUTC', 'time') ?? ''),
    cause: causeOfStatus(status),
    status,
    upstream: upstreamName(textField(record, 'ServiceAddr', 'ServiceURL', 'ServiceName') ?? '-'),
    path: pathOfTarget(textField(record, 'RequestPath') ?? ''),
    durationMs: duration === undefined ? undefined : duration / NANOSECONDS_PER_MS,
  };
}
