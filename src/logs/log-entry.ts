import type { Ms } from '../lib/time.ts';
import type { Cause } from './causes.ts';

/**
 * The clock of the machine that wrote the line, as if it were UTC: milliseconds since 1970-01-01. Error logs of nginx,
 * Apache httpd and others name no zone, and this alone puts them beside the access logs of the same machine.
 */
export type LogTime = number;

/** What one line tells. */
export interface LogEntry {
  /** `note`: a known line that tells of no request and no fault. */
  kind: 'access' | 'error' | 'note';
  time?: LogTime | undefined;
  /** Why a request failed, or what was wrong; missing where nothing was. */
  cause?: Cause | undefined;
  /** The HTTP status of the answer. */
  status?: number | undefined;
  /** Who should have answered the gateway: an address, a socket, a name out of its configuration. */
  upstream?: string | undefined;
  /** Without the query, which may hold secrets. */
  path?: string | undefined;
  /** From the first byte of the request to the last of the answer. */
  durationMs?: Ms | undefined;
}
