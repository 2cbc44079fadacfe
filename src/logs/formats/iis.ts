import { causeOfStatus, type Cause } from '../causes.ts';
import { readIsoTime } from '../clock.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';
import { pathOfTarget } from '../request-path.ts';

/** A line names no more fields than this. */
const MAX_FIELDS = 100;

/**
 * `status.substatus`.
 * @see https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code
 */
const SUBSTATUS_CAUSES: Readonly<Record<string, Cause>> = {
  '500.19': 'misconfigured',
  '502.1': 'worker-timeout',
  '502.2': 'bad-answer',
  '502.3': 'unreachable',
  '502.4': 'no-upstream',
  '502.5': 'crashed',
  '503.0': 'no-upstream',
  '503.2': 'overloaded',
  '503.3': 'overloaded',
  '503.4': 'overloaded',
};

/**
 * WinHTTP's errors, by which Application Request Routing explains its 502.3.
 * @see https://learn.microsoft.com/en-us/windows/win32/winhttp/error-messages
 */
const WIN32_CAUSES: Readonly<Record<string, Cause>> = {
  '12002': 'read-timeout',
  '12007': 'name-not-found',
  '12029': 'refused',
  '12030': 'closed',
  '12152': 'bad-answer',
  '12175': 'tls',
};

/**
 * The reasons in HTTP.sys's own error log.
 * @see https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api
 */
const REASON_CAUSES: Readonly<Record<string, Cause>> = {
  AppOffline: 'crashed',
  AppPoolTimer: 'overloaded',
  AppShutdown: 'maintenance',
  Connection_Abandoned_By_AppPool: 'crashed',
  Connection_Abandoned_By_ReqQueue: 'crashed',
  Connection_Dropped: 'client-left',
  ConnLimit: 'overloaded',
  Disabled: 'maintenance',
  QueueFull: 'overloaded',
  Timer_AppPool: 'overloaded',
  Timer_Response: 'read-timeout',
};

/**
 * The W3C extended format, whose lines mean what the last `#Fields` says: IIS, and HTTP.sys (HTTPERR).
 * @see https://www.w3.org/TR/WD-logfile.html
 */
export const iis: TextFormat = {
  id: 'iis',
  name: 'IIS',
  reads: 'text',
  open() {
    let fields: readonly string[] = [];
    return (line) => {
      if (line.startsWith('#')) {
        const named = /^#Fields: (.*)$/.exec(line)?.[1];
        if (named !== undefined) fields = named.trim().split(/\s+/, MAX_FIELDS);
        return /^#(?:Fields|Software|Version|Date):/.test(line) ? { kind: 'note' } : undefined;
      }
      return readLine(line, fields);
    };
  },
};

function readLine(line: string, fields: readonly string[]): LogEntry | undefined {
  if (fields.length === 0 || !/^\d{4}-\d\d-\d\d /.test(line)) return undefined;
  const values = line.split(' ', MAX_FIELDS + 1);
  // HTTPERR may end in a space, or leave out the name of the queue.
  if (values.length < fields.length - 1 || values.length > fields.length + 1) return undefined;
  const valueOf = (name: string) => {
    const value = values[fields.indexOf(name)];
    return value === '-' ? undefined : value;
  };
  const status = Number(valueOf('sc-status'));
  const target = valueOf('cs-uri-stem') ?? valueOf('cs-uri');
  const duration = valueOf('time-taken');
  return {
    kind: fields.includes('s-reason') ? 'error' : 'access',
    time: readIsoTime(`${valueOf('date') ?? ''} ${valueOf('time') ?? ''}`),
    cause: causeOf(status, valueOf),
    status: Number.isFinite(status) ? status : undefined,
    upstream: valueOf('s-queuename'),
    path: target === undefined ? undefined : pathOfTarget(target),
    durationMs: duration === undefined ? undefined : Number(duration),
  };
}

function causeOf(status: number, valueOf: (name: string) => string | undefined): Cause | undefined {
  const reason = valueOf('s-reason');
  if (reason !== undefined) return REASON_CAUSES[reason] ?? causeOfStatus(status);
  if (status === 502) {
    const cause = WIN32_CAUSES[valueOf('sc-win32-status') ?? ''];
    if (cause !== undefined) return cause;
  }
  return SUBSTATUS_CAUSES[`${status}.${valueOf('sc-substatus') ?? ''}`] ?? causeOfStatus(status);
}
