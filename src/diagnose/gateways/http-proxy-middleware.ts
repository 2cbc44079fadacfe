import { perhaps, probably, recorded, type Gateway } from '../gateway.ts';
import { status, text, waited } from '../marks.ts';

/**
 * 504 stands for refused, reset, unknown names and time-outs alike; the status misleads. 500 is whatever it has no status for:
 * as recorded, faults of TLS and a head that is too large.
 */
export const httpProxyMiddleware: Gateway = {
  id: 'http-proxy-middleware',
  name: 'http-proxy-middleware',
  role: 'proxy',
  ownPage: [recorded(text(/^Error occurred while trying to proxy: \S+$/))],
  reasons: [
    probably('too-slow', recorded(status(504), waited)),
    probably('down', recorded(status(504))),
    probably('misconfigured', recorded(status(502))),
    perhaps('tls', recorded(status(500))),
  ],
};
