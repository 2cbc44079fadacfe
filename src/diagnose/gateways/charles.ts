import { probably, secondary, type Gateway } from '../gateway.ts';
import { text, title } from '../marks.ts';

/** A debugging proxy on the visitor's computer. */
export const charles: Gateway = {
  id: 'charles',
  name: 'Charles',
  role: 'visitor',
  ownPage: [secondary(title(/^Charles Error Report$/))],
  reasons: [probably('down', secondary(text(/Failed to connect to remote host/))), probably('down', secondary(title(/^Charles/)))],
};
