import { probably, secondary, type Gateway } from '../gateway.ts';
import { title } from '../marks.ts';

/** Its error page comes with status 200. */
export const burp: Gateway = {
  id: 'burp',
  name: 'Burp Suite',
  role: 'visitor',
  ownPage: [secondary(title(/^Burp Suite (?:Professional|Community Edition|Community)$/))],
  softPage: [secondary(title(/^Burp Suite (?:Professional|Community Edition|Community)$/))],
  reasons: [probably('down', secondary(title(/^Burp Suite/)))],
};
