import { probably, recorded, type Gateway } from '../gateway.ts';
import { header, status, title } from '../marks.ts';
import { nodeErrors } from '../node-errors.ts';

/** Node's error as JSON in a header. */
export const anyproxy: Gateway = {
  id: 'anyproxy',
  name: 'AnyProxy',
  role: 'visitor',
  ownPage: [
    recorded(header('proxy-error', /^true$/), header('proxy-error-message')),
    recorded(title(/^AnyProxy Inner Error$/)),
  ],
  reasons: [...nodeErrors((pattern) => header('proxy-error-message', pattern)), probably('down', recorded(status(500)))],
};
