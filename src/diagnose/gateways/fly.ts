import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

/** Its codes are only in the owner's log. */
export const fly: Gateway = {
  id: 'fly',
  name: 'Fly.io',
  role: 'platform',
  ownPage: [],
  passed: [secondary(header('fly-request-id')), secondary(header('server', /^Fly\//)), secondary(header('via', /\bfly\.io\b/))],
  statusPage: 'https://status.flyio.net/',
};
