import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

export const ddosGuard: Gateway = {
  id: 'ddos-guard',
  name: 'DDoS-Guard',
  role: 'cdn',
  ownPage: [],
  passed: [secondary(header('server', /^ddos-guard$/i))],
};
