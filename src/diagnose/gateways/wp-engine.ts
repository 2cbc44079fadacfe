import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

export const wpEngine: Gateway = {
  id: 'wp-engine',
  name: 'WP Engine',
  role: 'platform',
  ownPage: [],
  passed: [secondary(header('x-powered-by', /^WP Engine$/))],
  statusPage: 'https://wpenginestatus.com/',
};
