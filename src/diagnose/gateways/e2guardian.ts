import { perhaps, probably, recorded, type Gateway } from '../gateway.ts';
import { atOnce, isEmpty, noHeader, reasonPhrase, status, title, weakly } from '../marks.ts';

/** As recorded: an answer that is no answer becomes a “time-out” that nobody waited for, without a word, a date or a name. */
const hastyTimeOut = [status(408), weakly(reasonPhrase(/^Request Time-out$/)), atOnce, isEmpty, noHeader('server'), noHeader('date')];

/**
 * A filter of schools. Its page comes with status 200 for refused and for unknown names; what it cannot read, or what is closed,
 * becomes an empty 408 at once.
 */
export const e2guardian: Gateway = {
  id: 'e2guardian',
  name: 'E2Guardian',
  role: 'visitor',
  ownPage: [recorded(title(/^E2Guardian - Unable to load website$/)), recorded(...hastyTimeOut)],
  softPage: [recorded(title(/^E2Guardian - Unable to load website$/))],
  reasons: [probably('down', recorded(title(/Unable to load website/))), perhaps('down', recorded(...hastyTimeOut))],
};
