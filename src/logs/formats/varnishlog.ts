import { firstCause, type CauseSign } from '../causes.ts';
import { readEpochSeconds } from '../clock.ts';
import type { LogEntry, LogTime } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { pathOfTarget } from '../request-path.ts';
import { CONNECT_ERRORS } from '../system-errors.ts';

const GROUP = /^\*+ +<< +(\w+) +>> +\d+/;
const RECORD = /^-+ +(\w+)(?: +(.*))?$/;

/** What `FetchError` says. Recorded from 7.1. */
const SIGNS: readonly CauseSign[] = [
  [/timed out/i, 'connect-timeout'],
  ...CONNECT_ERRORS,
  [/: unhealthy|no backend connection/i, 'no-upstream'],
  [/: busy$/, 'overloaded'],
  [/first byte timeout|between bytes timeout/i, 'read-timeout'],
  [/overflow/i, 'header-too-big'],
  [/http format error/i, 'bad-answer'],
  [/HTC eof|reset by peer|insufficient bytes/i, 'closed'],
];

/**
 * varnishlog in its default grouping, where the lines of one transaction follow each other.
 * @see https://varnish-cache.org/docs/7.1/reference/vsl.html
 */
export const varnishlog: TextFormat = { id: 'varnishlog', name: 'Varnish', reads: 'text', open: openReader };

interface Transaction {
  time: LogTime | undefined;
  path: string | undefined;
  backend: string | undefined;
  /** Some faults are told twice. */
  hasFailed: boolean;
}

function openReader(): (line: string) => LogEntry | undefined {
  let transaction = begin();
  return (line) => {
    if (GROUP.test(line)) {
      transaction = begin();
      return { kind: 'note' };
    }
    const found = RECORD.exec(line);
    return found ? readRecord(transaction, found[1] ?? '', found[2] ?? '') : undefined;
  };
}

function begin(): Transaction {
  return { time: undefined, path: undefined, backend: undefined, hasFailed: false };
}

function readRecord(transaction: Transaction, tag: string, value: string): LogEntry {
  if (tag === 'Timestamp') transaction.time = readEpochSeconds(Number(/: (\d+\.\d+)/.exec(value)?.[1] ?? Number.NaN)) ?? transaction.time;
  else if (tag === 'BereqURL') transaction.path = pathOfTarget(value);
  else if (tag === 'BackendOpen') transaction.backend = /^\d+ (\S+)/.exec(value)?.[1];
  else if (tag === 'FetchError' && !transaction.hasFailed) return readFault(transaction, value);
  return { kind: 'note', time: transaction.time };
}

function readFault(transaction: Transaction, message: string): LogEntry {
  transaction.hasFailed = true;
  const { time, path, backend } = transaction;
  return { kind: 'error', time, cause: firstCause(message, SIGNS) ?? 'unreachable', path, upstream: /^backend (\S+?):/.exec(message)?.[1] ?? backend };
}
