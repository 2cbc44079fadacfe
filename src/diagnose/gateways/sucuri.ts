import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

export const sucuri: Gateway = {
  id: 'sucuri',
  name: 'Sucuri',
  role: 'cdn',
  ownPage: [
    secondary(text(/Backend or gateway connection timeout/i)),
    secondary(header('server', /^Sucuri\/Cloudproxy$/i), header('x-sucuri-block')),
  ],
  passed: [secondary(header('x-sucuri-id')), secondary(header('server', /^Sucuri\/Cloudproxy$/i))],
  reasons: [probably('too-slow', secondary(text(/connection timeout/i))), probably('down', secondary(status(502, 503)))],
  statusPage: 'https://status.sucuri.net/',
};
