import { envoyCause } from '../envoy-flags.ts';
import { readIsoTime } from '../clock.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { pathOfRequest } from '../request-path.ts';
import { upstreamName } from '../upstream-name.ts';

const LINE = /^\[(\d{4}-\d\d-\d\dT[\d:.]+Z)\] "([^"]*)" (\d{1,3}) ([A-Z,-]+) (.*)$/;
/** Bytes received and sent, the duration, the upstream's own time, four texts, and the upstream. */
const NUMBERS = /(?:^| )\d+ \d+ (\d+) (?:\d+|-) "[^"]*" "[^"]*" "[^"]*" "[^"]*" "([^"]*)"/;

/**
 * Envoy's default access log, and Istio's, which puts its details between the flags and the numbers.
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage#default-format-string
 */
export const envoyAccess: TextFormat = { id: 'envoy-access', name: 'Envoy', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const [, time = '', request = '', statusText = '', flags = '', rest = ''] = found;
  const status = Number(statusText);
  const [, durationMs, upstream = '-'] = NUMBERS.exec(rest) ?? [];
  return {
    kind: 'access',
    time: readIsoTime(time),
    cause: envoyCause(status, flags, rest),
    // 0: the client was gone before an answer.
    status: status > 0 ? status : undefined,
    upstream: upstreamName(upstream),
    path: pathOfRequest(request),
    durationMs: durationMs === undefined ? undefined : Number(durationMs),
  };
}
