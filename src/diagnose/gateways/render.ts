import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, status } from '../marks.ts';

/** Stands behind Cloudflare. A free service sleeps when nobody visits and takes up to a minute to wake. */
export const render: Gateway = {
  id: 'render',
  name: 'Render',
  role: 'platform',
  ownPage: [secondary(header('x-render-routing', /^[a-z-]+$/))],
  passed: [secondary(header('rndr-id')), secondary(header('x-render-origin-server'))],
  reasons: [
    probably('asleep', secondary(header('x-render-routing', /^hibernate-wake-error$/))),
    probably('down', secondary(header('x-render-routing', /^no-server$/))),
    probably('too-slow', secondary(status(504))),
    probably('down', secondary(status(502, 503))),
  ],
  statusPage: 'https://status.render.com/',
};
