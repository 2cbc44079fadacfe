import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

export const bunny: Gateway = {
  id: 'bunny',
  name: 'Bunny',
  role: 'cdn',
  ownPage: [],
  passed: [secondary(header('server', /^BunnyCDN-/i))],
};
