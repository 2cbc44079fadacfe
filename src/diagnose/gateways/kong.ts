import { documented, probably, surely, type Gateway } from '../gateway.ts';
import { header, text } from '../marks.ts';

const upstreamError = text(
  /An invalid response was received from the upstream server|The upstream server is (?:currently unavailable|timing out)|failure to get a peer from the ring-balancer/,
);
const byKong = header('server', /^kong\b/i);
const ownAnswer = header('x-kong-response-latency');
const says = (pattern: RegExp) => documented(text(pattern));

/** @see https://github.com/Kong/kong/blob/master/kong/error_handlers.lua */
export const kong: Gateway = {
  id: 'kong',
  name: 'Kong',
  role: 'proxy',
  ownPage: [
    documented(upstreamError, byKong),
    documented(upstreamError, ownAnswer),
    documented(text(/An unexpected error occurred/), ownAnswer),
  ],
  passed: [documented(header('x-kong-upstream-latency')), documented(byKong)],
  reasons: [
    surely('too-slow', says(/is timing out/)),
    probably('down', says(/currently unavailable|failure to get a peer/)),
    probably('down', says(/An invalid response was received/)),
    probably('misconfigured', says(/An unexpected error occurred/), 'gateway'),
  ],
};
