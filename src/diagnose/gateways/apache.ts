import { perhaps, probably, recorded, surely, type Gateway } from '../gateway.ts';
import { atOnce, header, markup, status, text, waited } from '../marks.ts';

const byApache = header('server', /^Apache\b(?!-Coyote)/);
const inLatin1 = header('content-type', /charset=iso-8859-1/i);
const stock = text(/server is temporarily unable to service your request due to maintenance downtime or capacity problems/);
const proxyError = text(
  /The proxy server (?:received an invalid response from an upstream server|could not handle the request|did not receive a timely response)/,
);

/**
 * Its 503 sentence speaks of maintenance whatever has happened, so that word tells nothing. Names and certificates that fail
 * give 500, and a time-out gives 502.
 */
export const apache: Gateway = {
  id: 'apache',
  name: 'Apache',
  role: 'either',
  ownPage: [
    recorded(markup(/<address>\s*Apache\b[^<]* Server at [^<]* Port \d+\s*<\/address>/i)),
    recorded(byApache, inLatin1, stock),
    recorded(byApache, inLatin1, proxyError),
  ],
  passed: [recorded(byApache)],
  reasons: [
    surely('name-not-found', recorded(text(/Reason: DNS lookup failure for:/))),
    surely('tls', recorded(text(/Reason: Error during SSL Handshake with remote server/))),
    probably('too-slow', recorded(text(/Reason: Error reading from remote server/), waited)),
    probably('closed', recorded(text(/Reason: Error reading from remote server/), atOnce)),
    perhaps('closed', recorded(text(/Reason: Error reading from remote server/))),
    probably('too-slow', recorded(status(504))),
    probably('misconfigured', recorded(status(502), proxyError)),
    probably('too-slow', recorded(status(503), stock, waited)),
    probably('down', recorded(status(503), stock)),
    probably('misconfigured', recorded(status(500)), 'gateway'),
  ],
};
