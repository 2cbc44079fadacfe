import { probably, recorded, type Gateway } from '../gateway.ts';
import { header, status, text, title } from '../marks.ts';

const byExpress = header('x-powered-by', /^Express$/);
const STATUS_NAME = /^(?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Timeout|Too Many Requests)$/;

/** Its page for an error nobody has caught; 502 and 503 of two words are `sendStatus` of the application. */
export const express: Gateway = {
  id: 'express',
  name: 'Express',
  role: 'application',
  ownPage: [
    recorded(byExpress, title(/^Error$/), text(/^Internal Server Error$/)),
    recorded(byExpress, header('content-type', /^text\/plain/), text(STATUS_NAME)),
  ],
  passed: [recorded(byExpress)],
  reasons: [
    probably('rate-limited', recorded(status(429))),
    probably('too-slow', recorded(status(504))),
    probably('down', recorded(status(500, 502))),
    probably('overloaded', recorded(status(503))),
  ],
};
