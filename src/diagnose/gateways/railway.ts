import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

export const railway: Gateway = {
  id: 'railway',
  name: 'Railway',
  role: 'platform',
  ownPage: [secondary(header('x-railway-fallback', /^true$/))],
  passed: [secondary(header('x-railway-edge')), secondary(header('x-railway-request-id'))],
  reasons: [
    probably('down', secondary(text(/Application failed to respond/))),
    probably('down', secondary(status(502))),
    probably('misconfigured', secondary(status(404)), 'gateway'),
  ],
  statusPage: 'https://status.railway.com/',
};
