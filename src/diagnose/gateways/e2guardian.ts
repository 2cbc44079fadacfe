import { probably, recorded, type Gateway } from '../gateway.ts';
import { title } from '../marks.ts';

/** A filter of schools. Its page comes with status 200 for refused and for unknown names. */
export const e2guardian: Gateway = {
  id: 'e2guardian',
  name: 'E2Guardian',
  role: 'visitor',
  ownPage: [recorded(title(/^E2Guardian - Unable to load website$/))],
  softPage: [recorded(title(/^E2Guardian - Unable to load website$/))],
  reasons: [probably('down', recorded(title(/Unable to load website/)))],
};
