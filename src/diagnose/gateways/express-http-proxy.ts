import { perhaps, probably, recorded, type Gateway } from '../gateway.ts';
import { atOnce, header, status, waited } from '../marks.ts';

/** Says “time-out” of closed connections too. */
export const expressHttpProxy: Gateway = {
  id: 'express-http-proxy',
  name: 'express-http-proxy',
  role: 'proxy',
  ownPage: [recorded(header('x-timeout-reason', /^express-http-proxy /))],
  reasons: [probably('too-slow', recorded(waited)), probably('closed', recorded(atOnce)), perhaps('too-slow', recorded(status(504)))],
};
