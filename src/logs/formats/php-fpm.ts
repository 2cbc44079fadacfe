import { firstCause, type CauseSign } from '../causes.ts';
import { readPhpTime } from '../clock.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { PHP_ERRORS } from '../php-errors.ts';
import { pathOfRequest } from '../request-path.ts';

/** PHP-FPM names a level, PHP's own error log a zone instead. */
const LINE = /^\[(\d\d-\w{3}-\d{4} \d\d:\d\d:\d\d)(?:\.\d+)?(?: [A-Za-z_/+-]+)?\] ((?:DEBUG|NOTICE|WARNING|ERROR|ALERT): .*|PHP .*| \[pool .*)$/;

const SIGNS: readonly CauseSign[] = [
  [/server reached (?:pm\.)?max_children/, 'overloaded'],
  [/execution timed out/, 'worker-timeout'],
  [/exited on signal 9\b/, 'killed'],
  // 15 follows "execution timed out" and every restart.
  [/exited on signal (?!15\b|3\b)\d+/, 'crashed'],
  [/unable to bind listening socket|FPM initialization failed/, 'misconfigured'],
  ...PHP_ERRORS,
];

/**
 * PHP-FPM's error log, the first lines of its slow log, and the log of PHP itself. Recorded from 8.2.
 * @see https://www.php.net/manual/en/install.fpm.configuration.php
 */
export const phpFpm: TextFormat = { id: 'php-fpm', name: 'PHP-FPM', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const [, time = '', message = ''] = found;
  const cause = firstCause(message, SIGNS);
  return {
    kind: cause === undefined ? 'note' : 'error',
    time: readPhpTime(time),
    cause,
    upstream: cause === undefined ? undefined : poolIn(message),
    path: pathOfRequest(/\(request: "([^"]*)/.exec(message)?.[1] ?? ''),
  };
}

function poolIn(message: string): string | undefined {
  const pool = /\[pool ([\w.-]{1,64})\]/.exec(message)?.[1];
  return pool === undefined ? undefined : `pool ${pool}`;
}
