import { MINUTE_MS } from '../../lib/time.ts';
import { needsPeople } from '../needs-people.ts';
import { offer, type Step } from '../step.ts';

/** A report that saves the site's people an hour of asking back. */
export const contactSite: Step = {
  id: 'contact-site',
  title: 'stepContact',
  by: 'person',
  judge(situation) {
    const { waitedMs, verdict } = situation;
    if (needsPeople(situation)) return offer(60, 'stepContactNeeded');
    return offer(waitedMs > 10 * MINUTE_MS || verdict === 'down-for-everyone' ? 50 : 15, 'stepContactWhy');
  },
};
