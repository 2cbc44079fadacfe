import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

/** A fatal error is a 500 without a body; nothing in the page names PHP. */
export const php: Gateway = {
  id: 'php',
  name: 'PHP',
  role: 'application',
  ownPage: [],
  passed: [secondary(header('x-powered-by', /^PHP\b/))],
};
