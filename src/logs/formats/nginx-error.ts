import { firstCause, type Cause, type CauseSign } from '../causes.ts';
import { readIsoTime } from '../clock.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { PHP_ERRORS } from '../php-errors.ts';
import { pathOfRequest } from '../request-path.ts';
import { BROKEN_OFF, CONNECT_ERRORS } from '../system-errors.ts';
import { upstreamName } from '../upstream-name.ts';

const LINE = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d) \[(\w+)\] \d+#\d+: (?:\*\d+ )?(.*)$/;

/** Faults between nginx and its upstream. */
const UPSTREAM_SIGNS: readonly CauseSign[] = [
  [/^no live upstreams/, 'no-upstream'],
  [/^upstream timed out .* while connecting/, 'connect-timeout'],
  [/^upstream timed out/, 'read-timeout'],
  [/^upstream prematurely closed/, 'closed'],
  [/^upstream sent too big header/, 'header-too-big'],
  [/^upstream sent /, 'bad-answer'],
  [/could not be resolved|^host not found in upstream/, 'name-not-found'],
  [/^upstream SSL certificate|SSL handshaking to upstream/, 'tls'],
  [/^FastCGI sent in stderr: "Access denied/, 'misconfigured'],
  ...PHP_ERRORS,
  ...CONNECT_ERRORS.map(([sign, cause]): CauseSign => [new RegExp(`^\\w+\\(\\).*(?:${sign.source}).*upstream`, 'i'), cause]),
  [new RegExp(`(?:${BROKEN_OFF[0].source}).*upstream`, 'i'), 'closed'],
];

/** Faults of nginx's own. */
const OWN_SIGNS: readonly CauseSign[] = [
  [/worker_connections are not enough/, 'overloaded'],
  [/Too many open files/, 'open-files'],
  [/No space left on device/, 'disk-full'],
  [/^limiting (?:requests|connections)/, 'rate-limited'],
  [/^client intended to send too large body/, 'body-too-big'],
  [/exited on signal 9\b/, 'killed'],
  [/exited on signal/, 'crashed'],
];

/**
 * nginx's error log. The messages were recorded from 1.22.1, which is asked for every one of them in
 * test/fixtures/logs; "Access denied" is PHP's security.limit_extensions.
 * @see https://nginx.org/en/docs/ngx_core_module.html#error_log
 */
export const nginxError: TextFormat = { id: 'nginx-error', name: 'nginx', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const [, time = '', level = '', message = ''] = found;
  const cause = causeOf(message, level);
  const name = /^(\S{1,253}) could not be resolved/.exec(message)?.[1] ?? /^host not found in upstream "([^"]+)"/.exec(message)?.[1];
  const upstream = name ?? /, upstream: "([^"]*)/.exec(message)?.[1];
  return {
    kind: cause === undefined ? 'note' : 'error',
    time: readIsoTime(time),
    cause,
    upstream: upstream === undefined ? undefined : upstreamName(upstream),
    path: pathOfRequest(/, request: "([^"]*)/.exec(message)?.[1] ?? ''),
  };
}

function causeOf(message: string, level: string): Cause | undefined {
  // The upstream of a later request may be named in the same line.
  return firstCause(message, UPSTREAM_SIGNS) ?? firstCause(message, OWN_SIGNS) ?? (level === 'emerg' ? 'misconfigured' : undefined);
}
