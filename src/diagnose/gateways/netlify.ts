import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

/** How its own pages read is not known. */
export const netlify: Gateway = {
  id: 'netlify',
  name: 'Netlify',
  role: 'platform',
  ownPage: [],
  passed: [secondary(header('x-nf-request-id')), secondary(header('server', /^Netlify$/i))],
  statusPage: 'https://www.netlifystatus.com/',
};
