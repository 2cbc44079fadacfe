import { perhaps, probably, recorded, type Gateway } from '../gateway.ts';
import { atOnce, header, status, waited } from '../marks.ts';

/** Says “timed out” of closed connections too, in a header that is misspelt. */
export const koaBetterHttpProxy: Gateway = {
  id: 'koa-better-http-proxy',
  name: 'koa-better-http-proxy',
  role: 'proxy',
  ownPage: [recorded(header('x-timout-reason', /^koa-better-http-proxy /))],
  reasons: [probably('too-slow', recorded(waited)), probably('closed', recorded(atOnce)), perhaps('too-slow', recorded(status(504)))],
};
