import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, markup, status, text } from '../marks.ts';

/** What it passes on does not name it. */
export const akamai: Gateway = {
  id: 'akamai',
  name: 'Akamai',
  role: 'cdn',
  ownPage: [
    secondary(header('server', /^AkamaiGHost$/)),
    secondary(text(/An error occurred while processing your request\./), text(/\bReference #\d+\./)),
    secondary(markup(/errors\.edgesuite\.net/)),
  ],
  reasons: [probably('too-slow', secondary(status(504))), probably('down', secondary(status(502, 503)))],
  statusPage: 'https://www.akamaistatus.com/',
};
