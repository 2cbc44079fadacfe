import { firstCause } from '../causes.ts';
import { readIsoTime } from '../clock.ts';
import { GO_ERRORS, goUpstream } from '../go-errors.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';

/** Version 2, and the console style of version 3. */
const LINE = /^(?:time="([^"]+)" level=\w+ (msg=.*)|(\d{4}-\d\d-\d\dT\S+) (?:TRC|DBG|INF|WRN|ERR|FTL) (.*))$/;

/** The line in which the proxy says why it answered 502, 503 or 504. */
const FAULT = /(?:'|\b)5\d\d [A-Z][A-Za-z ]+(?:' caused by: | error=")/;

/**
 * Traefik's own log, which tells the reason of its 502s at level `debug`. Written after reports by its users
 * (traefik/traefik issues 7102 and 11538); the style of version 3 is zerolog's console.
 * @see https://doc.traefik.io/traefik/observability/logs/
 */
export const traefikLog: TextFormat = { id: 'traefik-log', name: 'Traefik', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const [, time2, message2, time3, message3] = found;
  const message = message2 ?? message3 ?? '';
  const cause = FAULT.test(message) ? firstCause(message, GO_ERRORS) : undefined;
  return {
    kind: cause === undefined ? 'note' : 'error',
    time: readIsoTime(time2 ?? time3 ?? ''),
    cause,
    upstream: cause === undefined ? undefined : goUpstream(message),
  };
}
