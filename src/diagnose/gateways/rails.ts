import { probably, recorded, secondary, type Gateway } from '../gateway.ts';
import { header, status, text, title } from '../marks.ts';

/** The `500.html` that every new application has. */
export const rails: Gateway = {
  id: 'rails',
  name: 'Ruby on Rails',
  role: 'application',
  ownPage: [recorded(title(/^We're sorry, but something went wrong(?: \(500\))?$/), text(/We're sorry, but something went wrong\./))],
  passed: [secondary(header('x-runtime', /^\d+\.\d+$/))],
  reasons: [probably('down', recorded(status(500)))],
};
