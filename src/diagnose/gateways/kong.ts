import { documented, probably, surely, type Gateway } from '../gateway.ts';
import { header, text } from '../marks.ts';

const says = (pattern: RegExp) => documented(text(pattern));

/** @see https://github.com/Kong/kong/blob/master/kong/error_handlers.lua */
export const kong: Gateway = {
  id: 'kong',
  name: 'Kong',
  role: 'proxy',
  ownPage: [
    documented(text(/An invalid response was received from the upstream server|The upstream server is (?:currently unavailable|timing out)|failure to get a peer from the ring-balancer/), header('server', /^kong\b/i)),
    documented(text(/An invalid response was received from the upstream server|The upstream server is (?:currently unavailable|timing out)|failure to get a peer from the ring-balancer/), header('x-kong-response-latency')),
    documented(text(/An unexpected error occurred/), header('x-kong-response-latency')),
  ],
  passed: [documented(header('x-kong-upstream-latency')), documented(header('server', /^kong\b/i))],
  reasons: [
    surely('too-slow', says(/is timing out/)),
    probably('down', says(/currently unavailable|failure to get a peer/)),
    probably('down', says(/An invalid response was received/)),
    probably('misconfigured', says(/An unexpected error occurred/), 'gateway'),
  ],
};
