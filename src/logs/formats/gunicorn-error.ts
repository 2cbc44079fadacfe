import { firstCause, type CauseSign } from '../causes.ts';
import { readIsoTime } from '../clock.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { pathOfTarget } from '../request-path.ts';

const LINE = /^\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?: [+-]\d{4})?\] \[\d+\] \[(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\] (.*)$/;

/** Recorded from 20.1; "was sent SIG…" is how later versions put it. */
const SIGNS: readonly CauseSign[] = [
  [/^WORKER TIMEOUT/, 'worker-timeout'],
  [/^Worker .*(?:terminated due to signal 9\b|was sent SIGKILL)/, 'killed'],
  [/^Worker .*(?:terminated due to signal (?!15\b)\d+|was sent SIG(?!TERM|INT|QUIT|HUP))/, 'crashed'],
  [/^Exception in worker process/, 'crashed'],
  [/^Error handling request/, 'app-error'],
  [/^Connection in use/, 'misconfigured'],
];

/**
 * gunicorn's error log.
 * @see https://docs.gunicorn.org/en/stable/settings.html#errorlog
 */
export const gunicornError: TextFormat = { id: 'gunicorn-error', name: 'gunicorn', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const [, time = '', message = ''] = found;
  const cause = firstCause(message, SIGNS);
  const path = /^Error handling request (\S+)/.exec(message)?.[1];
  return { kind: cause === undefined ? 'note' : 'error', time: readIsoTime(time), cause, path: path === undefined ? undefined : pathOfTarget(path) };
}
