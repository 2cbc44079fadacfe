import { causeOfStatus } from '../causes.ts';
import { readClfTime } from '../clock.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { pathOfRequest } from '../request-path.ts';
import { upstreamName } from '../upstream-name.ts';

const LINE =
  /^[^[{]{1,300}\[([^\]]{20,30})\] "((?:[^"\\]|\\.)*)" (\d{3}) (?:\d+|-) "(?:[^"\\]|\\.)*" "(?:[^"\\]|\\.)*" \d+ "(?:[^"\\]|\\.)*" "([^"]*)" (\d+)ms$/;

/**
 * Traefik's access log in its own extension of the Common Log Format.
 * @see https://doc.traefik.io/traefik/observability/access-logs/
 */
export const traefikAccess: TextFormat = { id: 'traefik-access', name: 'Traefik', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  // Spares other access logs the longer pattern.
  if (!line.endsWith('ms')) return undefined;
  const found = LINE.exec(line);
  if (!found) return undefined;
  const [, time = '', request = '', statusText = '', server = '', durationMs = ''] = found;
  const status = Number(statusText);
  return {
    kind: 'access',
    time: readClfTime(time),
    cause: causeOfStatus(status),
    status,
    upstream: upstreamName(server),
    path: pathOfRequest(request),
    durationMs: Number(durationMs),
  };
}
