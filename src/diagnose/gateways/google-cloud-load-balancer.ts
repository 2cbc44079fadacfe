import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

/** `Via: 1.1 google` is on passed pages too; the reason is only in the owner's log. */
export const googleCloudLoadBalancer: Gateway = {
  id: 'google-cloud-load-balancer',
  name: 'Google Cloud Load Balancing',
  role: 'cdn',
  ownPage: [
    secondary(text(/The server encountered a temporary error and could not complete your request\./), text(/Please try again in 30 seconds\./)),
    secondary(text(/That.s an error\./), text(/That.s all we know\./)),
  ],
  passed: [secondary(header('via', /^1\.1 google$/)), secondary(header('server', /^Google Frontend$/))],
  reasons: [probably('too-slow', secondary(status(504))), probably('down', secondary(status(502, 503, 500)))],
  statusPage: 'https://status.cloud.google.com/',
};
