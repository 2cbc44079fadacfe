import { perhaps, probably, recorded, surely, type Gateway } from '../gateway.ts';
import { noHeader, onlySentence, status, waited } from '../marks.ts';

const sentence = onlySentence(
  'No server is available to handle this request.',
  'The server returned an invalid or incomplete response.',
  "The server didn't respond in time.",
  'An internal server error occurred.',
  'You have sent too many requests in a given amount of time.',
  'Request forbidden by administrative rules.',
);

/** Adds nothing to what it passes on; its own pages come without `Server` and `Date`. */
export const haproxy: Gateway = {
  id: 'haproxy',
  name: 'HAProxy',
  role: 'proxy',
  ownPage: [recorded(sentence, noHeader('server'))],
  reasons: [
    surely('too-slow', recorded(status(504), waited)),
    probably('too-slow', recorded(status(504))),
    surely('rate-limited', recorded(status(429)), 'gateway'),
    // Refused, unknown name, TLS, full queue, all servers down: one page. Retries take a second each.
    probably('down', recorded(status(503))),
    probably('down', recorded(status(502))),
    perhaps('rate-limited', recorded(status(500)), 'gateway'),
  ],
};
