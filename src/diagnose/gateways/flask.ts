import { probably, recorded, type Gateway } from '../gateway.ts';
import { markup, onlySentence, status } from '../marks.ts';

/** Werkzeug's own descriptions under the bare name of the status. */
const sentence = onlySentence(
  'The proxy server received an invalid response from an upstream server.',
  'The connection to an upstream server timed out.',
  'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
  'The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.',
  'This user has exceeded an allotted request count. Try again later.',
);
/** Apache says nearly the same; it writes no language. */
const page = markup(/^<!doctype html>\s*<html[^>]* lang="?en"?[^>]*>/i);

/** Flask and Werkzeug: 502 and 504 read as if a gateway spoke, but the application says so of what it asks itself. */
export const flask: Gateway = {
  id: 'flask',
  name: 'Flask',
  role: 'application',
  ownPage: [
    recorded(page, sentence),
  ],
  reasons: [
    probably('rate-limited', recorded(status(429))),
    probably('too-slow', recorded(status(504))),
    probably('down', recorded(status(500, 502))),
    probably('overloaded', recorded(status(503))),
  ],
};
