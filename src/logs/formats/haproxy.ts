import { causeOfStatus, firstCause, type Cause, type CauseSign } from '../causes.ts';
import { readClfTime } from '../clock.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { pathOfRequest } from '../request-path.ts';
import { CONNECT_ERRORS } from '../system-errors.ts';

/** Client, time, frontend, backend/server, the five timers, status, bytes, cookies, termination state, the rest. */
const REQUEST =
  /^\S+ \[(\d\d\/\w{3}\/\d{4}:[\d:.]{8,15})\] \S+ ([^\s/]+)\/(\S+) -?\d+\/-?\d+\/-?\d+\/-?\d+\/\+?(-?\d+) (-?\d+) \+?\d+ \S+ \S+ ([A-Za-z-]{2})\S* (.*)$/;
const SERVER_DOWN = /^Server (\S+) is DOWN, reason: (.*)$/;
const BACKEND_EMPTY = /^backend '?([^\s']+)'? has no server available!/;
const MAINTENANCE = /^Server (\S+) is (?:going DOWN|DOWN) for maintenance/;
const STATE_CHANGE = /^(?:(?:Backup )?Server \S+\/\S+ is |Health check for (?:backup )?server |Proxy \S+ (?:started|stopped))/;

/** The first two letters of the termination state: who ended it, and in which phase. */
const TERMINATIONS: Readonly<Record<string, Cause>> = {
  SC: 'refused',
  sC: 'connect-timeout',
  SH: 'closed',
  SD: 'closed',
  sH: 'read-timeout',
  sD: 'read-timeout',
  sQ: 'overloaded',
  PC: 'overloaded',
  RC: 'overloaded',
  PH: 'bad-answer',
  PD: 'bad-answer',
  PT: 'rate-limited',
  CC: 'client-left',
  CD: 'client-left',
  CH: 'client-left',
  CQ: 'client-left',
  cD: 'client-left',
  DC: 'no-upstream',
  DH: 'no-upstream',
  DD: 'no-upstream',
};

/** Why a health check failed. */
const CHECK_SIGNS: readonly CauseSign[] = [
  ...CONNECT_ERRORS,
  [/^Layer4 timeout/, 'connect-timeout'],
  [/^Layer6/, 'tls'],
  [/^Layer[57] timeout/, 'read-timeout'],
  [/^Layer7 invalid/, 'bad-answer'],
  [/^Layer7/, 'app-error'],
  [/^Layer4/, 'unreachable'],
];

/**
 * HAProxy: requests (`option httplog`) and the state of its servers. Recorded from 2.6.
 * @see https://docs.haproxy.org/2.6/configuration.html#8.2.3 the fields, and §8.5 the termination states
 */
export const haproxy: TextFormat = { id: 'haproxy', name: 'HAProxy', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  return readRequest(line) ?? readStateChange(line);
}

function readRequest(line: string): LogEntry | undefined {
  const found = REQUEST.exec(line);
  if (!found) return undefined;
  const [, time = '', backend = '', server = '', durationText = '', statusText = '', termination = '', rest = ''] = found;
  const status = Number(statusText);
  const hasServer = !server.startsWith('<');
  const cause = termination === 'SC' && !hasServer ? 'no-upstream' : (TERMINATIONS[termination] ?? causeOfStatus(status));
  const durationMs = Number(durationText);
  return {
    kind: 'access',
    time: readClfTime(time),
    cause,
    status: status > 0 ? status : undefined,
    upstream: hasServer ? `${backend}/${server}` : backend,
    path: pathOfRequest(/"([^"]*)"?$/.exec(rest)?.[1] ?? ''),
    durationMs: durationMs >= 0 ? durationMs : undefined,
  };
}

function readStateChange(line: string): LogEntry | undefined {
  const maintained = MAINTENANCE.exec(line)?.[1];
  if (maintained !== undefined) return { kind: 'error', cause: 'maintenance', upstream: maintained };
  const down = SERVER_DOWN.exec(line);
  if (down) return { kind: 'error', cause: firstCause(down[2] ?? '', CHECK_SIGNS) ?? 'unreachable', upstream: down[1] };
  const empty = BACKEND_EMPTY.exec(line)?.[1];
  if (empty !== undefined) return { kind: 'error', cause: 'no-upstream', upstream: empty };
  return STATE_CHANGE.test(line) ? { kind: 'note' } : undefined;
}
