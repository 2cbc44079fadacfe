import { text, type Text } from './text.ts';

/** What happened, in one plain sentence, for a status code that Rebound can watch. */
export function explainStatus(status: number): Text {
  if (status === 429) return text('explain429');
  if (status === 500) return text('explain500');
  if (status === 502) return text('explain502');
  if (status === 503) return text('explain503');
  if (status === 504) return text('explain504');
  return text('explain52x');
}

/** The standard name of a status code (RFC 9110 §15.6; Cloudflare's documentation for 52x). */
export function nameStatus(status: number): string {
  return NAMES[status] === undefined ? String(status) : `${status} ${NAMES[status]}`;
}

const NAMES: Readonly<Record<number, string>> = {
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  520: 'Unknown Error',
  521: 'Web Server Is Down',
  522: 'Connection Timed Out',
  523: 'Origin Is Unreachable',
  524: 'A Timeout Occurred',
  525: 'SSL Handshake Failed',
  526: 'Invalid SSL Certificate',
  527: 'Railgun Error',
  530: 'Origin Error',
};
