import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

/** Filters and inspects the traffic of companies. */
export const zscaler: Gateway = {
  id: 'zscaler',
  name: 'Zscaler',
  role: 'visitor',
  ownPage: [
    secondary(header('server', /^Zscaler\//i)),
    secondary(text(/Internet Security by Zscaler/i)),
  ],
  reasons: [probably('too-slow', secondary(status(504))), probably('down', secondary(status(502, 503)))],
  statusPage: 'https://trust.zscaler.com/',
};
