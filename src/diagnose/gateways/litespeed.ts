import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

export const litespeed: Gateway = {
  id: 'litespeed',
  name: 'LiteSpeed',
  role: 'proxy',
  ownPage: [
    secondary(text(/Proudly powered by LiteSpeed Web Server/)),
    secondary(text(/LiteSpeed Technologies Inc\. is not a web hosting company/)),
  ],
  passed: [secondary(header('server', /^LiteSpeed$/i))],
  reasons: [probably('too-slow', secondary(status(504))), probably('overloaded', secondary(status(503))), probably('down', secondary(status(500, 502)))],
};
