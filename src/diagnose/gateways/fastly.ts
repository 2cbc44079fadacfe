import { documented, probably, secondary, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

/**
 * Prints “Guru Mediation”, where Varnish itself prints “Guru Meditation”.
 * @see https://www.fastly.com/documentation/guides/full-site-delivery/debugging/fastly-generated-503-errors-in-vcl/
 */
export const fastly: Gateway = {
  id: 'fastly',
  name: 'Fastly',
  role: 'cdn',
  ownPage: [secondary(text(/\bGuru Mediation:/), text(/\bDetails: cache-/)), secondary(header('x-served-by', /\bcache-/), text(/\bGuru Mediation:/))],
  passed: [secondary(header('x-served-by', /\bcache-[a-z]/)), secondary(header('x-fastly-request-id'))],
  reasons: [
    probably('too-slow', documented(text(/first byte timeout|between bytes timeout|Operation now in progress|connection timed out/i))),
    probably('closed', documented(text(/backend read error|connection reset|backend write error/i))),
    probably('refused', documented(text(/connection refused/i))),
    probably('tls', documented(text(/certificate|\bSSL\b|\bTLS\b/))),
    probably('overloaded', documented(text(/backend\.max_conn reached|no stale object available/i))),
    probably('down', documented(text(/All backends failed or unhealthy|backend is unhealthy|hostname doesn't match/i))),
    probably('down', secondary(status(503))),
  ],
  statusPage: 'https://www.fastlystatus.com/',
};
