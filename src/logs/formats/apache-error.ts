import { firstCause, type CauseSign } from '../causes.ts';
import { readApacheTime } from '../clock.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { PHP_ERRORS } from '../php-errors.ts';
import { pathOfTarget } from '../request-path.ts';
import { CONNECT_ERRORS } from '../system-errors.ts';
import { upstreamName } from '../upstream-name.ts';

const LINE = /^\[(\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)? \d{4})\] \[(?:[\w-]*:)?(\w+)\] (.*)$/;

/** Errors of the C library come with their number, those of APR with one of its own: 20014, 70007, 70014. */
const SIGNS: readonly CauseSign[] = [
  [/(?:\(70007\)|\(110\)).*AH(?:00957|02454):/, 'connect-timeout'],
  ...CONNECT_ERRORS.map(([sign, cause]): CauseSign => [new RegExp(`(?:${sign.source}).*AH(?:00957|02454):`, 'i'), cause]),
  [/AH00957:|AH02454:/, 'unreachable'],
  [/AH00940:|AH01170:/, 'no-upstream'],
  [/(?:\(70007\)|\(110\)).*AH(?:01102|01075|01110|01068|01220):|AH01220:|mod_fcgid: read data timeout/, 'read-timeout'],
  [/AH01102:|AH01110:|AH01075:|AH01067:|End of script output before headers|Premature end of script headers/, 'closed'],
  [/AH10124:/, 'header-too-big'],
  [/AH01106:|AH01070:/, 'bad-answer'],
  [/AH00898: DNS lookup failure/, 'name-not-found'],
  [/AH00898: Error during SSL Handshake/, 'tls'],
  [/AH00484:|AH00161:|AH00485:|AH03490:|mod_fcgid: can't apply process slot/, 'overloaded'],
  [/AH0005[12]: .*exit signal Killed/, 'killed'],
  [/AH0005[12]: .*exit signal/, 'crashed'],
  [/\(24\)Too many open files/, 'open-files'],
  [/\(28\)No space left on device/, 'disk-full'],
  ...PHP_ERRORS,
];

/**
 * Apache httpd's error log. A failed request often takes several lines; the one with the reason counts, its
 * companions (AH01114, AH01079, AH01084, AH01097, AH00959, AH10404 and AH00898 for reading) are notes. Recorded from
 * 2.4.71; mod_fcgid, AH01220, AH03490 and the messages of old CGI scripts after the documentation.
 * @see https://httpd.apache.org/docs/2.4/logs.html#errorlog
 */
export const apacheError: TextFormat = { id: 'apache-error', name: 'Apache httpd', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const [, time = '', level = '', message = ''] = found;
  const cause = firstCause(message, SIGNS) ?? (level === 'emerg' ? 'misconfigured' : undefined);
  return {
    kind: cause === undefined ? 'note' : 'error',
    time: readApacheTime(time),
    cause,
    upstream: cause === undefined ? undefined : upstreamIn(message),
    path: pathOfTarget(/ returned by (\/\S*)/.exec(message)?.[1] ?? ''),
  };
}

function upstreamIn(message: string): string | undefined {
  const socket = /Unix domain socket (\S+)/.exec(message)?.[1];
  if (socket !== undefined) return upstreamName(`unix:${socket}`);
  const address =
    /(?:attempt to connect to|from remote server|disabled connection for) \(?([^\s(),]+)/.exec(message)?.[1] ??
    /lookup failure for: (\S+)/.exec(message)?.[1] ??
    /AH01170: (balancer:\/\/[^:\s]+)/.exec(message)?.[1];
  return address === undefined ? undefined : upstreamName(address);
}
