import type { LoggedRequest } from './request-log.ts';

/** The JSON line both gateways are told to write; a header that was not sent is '' or '-'. */
type RawLine = Record<string, unknown>;

const OPTIONAL = ['cacheControl', 'pragma', 'secFetchMode', 'secFetchDest', 'cookie'] as const;

/** Reads one line of a gateway's output; undefined when it is no access-log line (a warning, a start-up notice). */
export function parseLogLine(line: string): LoggedRequest | undefined {
  if (!line.startsWith('{')) return undefined;
  const raw = JSON.parse(line) as RawLine;
  return {
    at: beganAtMs(raw),
    method: String(raw['method']),
    path: String(raw['path']),
    status: Number(raw['status']),
    host: String(raw['host']),
    ...optionalHeaders(raw),
  };
}

/** HAProxy notes the arrival; nginx can only note the end and how long the request took. */
function beganAtMs(raw: RawLine): number {
  if ('beganMs' in raw) return Number(raw['beganMs']);
  return Math.round((Number(raw['endedSeconds']) - Number(raw['tookSeconds'])) * 1000);
}

function optionalHeaders(raw: RawLine): Partial<LoggedRequest> {
  const sent = OPTIONAL.map((name) => [name, raw[name]] as const);
  return Object.fromEntries(sent.filter(([, value]) => typeof value === 'string' && value !== '' && value !== '-'));
}
