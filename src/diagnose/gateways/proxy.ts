import { type Gateway } from '../gateway.ts';

/** The npm package `proxy` answers 500 and 404 without headers or body of its own; nothing names it. */
export const proxy: Gateway = {
  id: 'proxy',
  name: 'proxy (npm)',
  role: 'visitor',
  ownPage: [],
};
