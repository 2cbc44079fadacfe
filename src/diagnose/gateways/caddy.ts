import { perhaps, probably, recorded, type Gateway } from '../gateway.ts';
import { header, isEmpty, noHeader, soleHeader, status } from '../marks.ts';

/** Its errors have no body, so browsers show their own page. Passing on, it leaves the inner `Server` header beside its own. */
export const caddy: Gateway = {
  id: 'caddy',
  name: 'Caddy',
  role: 'proxy',
  ownPage: [recorded(soleHeader('server', /^Caddy$/), noHeader('content-type'), isEmpty)],
  passed: [recorded(header('server', /^Caddy$/))],
  reasons: [
    // What it passes on may be empty too, so none of these is sure.
    probably('too-slow', recorded(status(504))),
    probably('down', recorded(status(502))),
    // Nobody to ask: everything behind it is down or takes no more; a rule of the site's may say 503 too.
    perhaps('down', recorded(status(503))),
  ],
};
