import { STATUS_CODES } from 'node:http';

/** A status in words, as the services print it: "Bad Gateway". */
export function statusName(status: number): string {
  return STATUS_CODES[status] ?? 'unknown';
}
