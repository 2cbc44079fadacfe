import { documented, perhaps, probably, secondary, surely, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

const code = (names: string) => header('x-vercel-error', new RegExp(`^(?:${names})$`));
const printed = (names: string) => text(new RegExp(`\\bCode: [\`']?(?:${names})\\b`));

/** @see https://vercel.com/docs/errors */
export const vercel: Gateway = {
  id: 'vercel',
  name: 'Vercel',
  role: 'platform',
  ownPage: [
    secondary(header('x-vercel-error', /^[A-Z_]+$/)),
    documented(header('server', /^Vercel$/i), text(/\bCode: [`']?[A-Z_]+/), text(/\bID: /)),
    secondary(text(/Your connection is working correctly\. Vercel is working correctly\./)),
  ],
  passed: [secondary(header('x-vercel-id')), secondary(header('server', /^Vercel$/i))],
  reasons: [
    surely('too-slow', documented(code('FUNCTION_INVOCATION_TIMEOUT'))),
    surely('down', documented(code('FUNCTION_INVOCATION_FAILED|NO_RESPONSE_FROM_FUNCTION'))),
    surely('overloaded', documented(code('FUNCTION_THROTTLED'))),
    surely('down', documented(code('DEPLOYMENT_PAUSED')), 'gateway'),
    surely('name-not-found', documented(code('DNS_HOSTNAME_[A-Z_]+'))),
    probably('down', secondary(code('ROUTER_EXTERNAL_TARGET_[A-Z_]+'))),
    probably('too-slow', documented(printed('FUNCTION_INVOCATION_TIMEOUT'))),
    probably('down', documented(printed('FUNCTION_INVOCATION_FAILED|NO_RESPONSE_FROM_FUNCTION'))),
    probably('too-slow', secondary(text(/This Serverless Function has timed out/))),
    probably('too-slow', documented(status(504))),
    perhaps('down', documented(status(500, 502, 503))),
  ],
  statusPage: 'https://www.vercel-status.com/',
};
