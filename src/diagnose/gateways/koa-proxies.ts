import { type Gateway } from '../gateway.ts';

/** Leaves the answer to Koa, which says `Internal Server Error`; nothing names it. */
export const koaProxies: Gateway = {
  id: 'koa-proxies',
  name: 'koa-proxies',
  role: 'proxy',
  ownPage: [],
};
