import { probably, recorded, type Gateway } from '../gateway.ts';
import { status, text, title } from '../marks.ts';

/** The page that Django sends without templates of the site's own. */
export const django: Gateway = {
  id: 'django',
  name: 'Django',
  role: 'application',
  ownPage: [recorded(title(/^Server Error \(500\)$/), text(/^Server Error \(500\)$/))],
  reasons: [probably('down', recorded(status(500)))],
};
