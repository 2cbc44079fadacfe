import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

/** Its plain text is what others send too; nothing names Koa. */
export const koa: Gateway = {
  id: 'koa',
  name: 'Koa',
  role: 'application',
  ownPage: [],
  passed: [secondary(header('x-powered-by', /^koa$/i))],
};
