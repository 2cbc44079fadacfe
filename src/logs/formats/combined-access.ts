import { causeOfStatus } from '../causes.ts';
import { readClfTime } from '../clock.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { pathOfRequest } from '../request-path.ts';
import { lastUpstream } from '../upstream-name.ts';

/** Whatever stands before the time, the time, the request, the status, and what stands behind referrer and browser. */
const LINE = /^[^[{]{1,300}\[(\d\d\/\w{3}\/\d{4}:[\d:]{8} [+-]\d{4})\] "((?:[^"\\]|\\.)*)" (\d{3}) (?:\d+|-)(?: "(?:[^"\\]|\\.)*" "(?:[^"\\]|\\.)*")?(.*)$/;

/** nginx's variables under the names by which people write them down. */
const DURATION = /(?:^|[\s"])(?:rt|request_time)[=:]"?(\d+\.\d+)/;
const UPSTREAM = /(?:^|[\s"])(?:ua|upstream|upstream_addr)[=:]"?((?:unix:|[\w.-]+:\d|\[[\da-f:]+\]:\d)[^"]*)/;
/** nginx writes `$request_time` with exactly three decimals; other programs' numbers have none, and no sure unit. */
const BARE_SECONDS = /^ "?(\d+\.\d{3})"?(?: |$)/;

/**
 * The Common and the Combined Log Format: nginx, Apache httpd (with the host in front too), varnishncsa, gunicorn and
 * many others. Times and upstreams are read where nginx's `$request_time` and `$upstream_addr` follow.
 * @see https://httpd.apache.org/docs/2.4/logs.html#combined
 */
export const combinedAccess: TextFormat = { id: 'combined-access', name: 'Combined Log Format', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const [, time = '', request = '', statusText = '', more = ''] = found;
  const status = Number(statusText);
  const entry: LogEntry = { kind: 'access', time: readClfTime(time), cause: causeOfStatus(status), status, path: pathOfRequest(request) };
  return more.length < 2 ? entry : { ...entry, ...timesIn(more) };
}

function timesIn(more: string): Partial<LogEntry> {
  const seconds = (DURATION.exec(more) ?? BARE_SECONDS.exec(more))?.[1];
  const upstreams = UPSTREAM.exec(more)?.[1];
  return {
    durationMs: seconds === undefined ? undefined : Number(seconds) * 1000,
    upstream: upstreams === undefined ? undefined : lastUpstream(upstreams),
  };
}
