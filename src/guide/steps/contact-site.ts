import { MINUTE_MS } from '../../lib/time.ts';
import { offer, type Step } from '../step.ts';

/** A report that saves the site's people an hour of asking back. */
export const contactSite: Step = {
  id: 'contact-site',
  title: 'stepContact',
  by: 'person',
  judge: ({ waitedMs, verdict }) => offer(waitedMs > 10 * MINUTE_MS || verdict === 'down-for-everyone' ? 50 : 15, 'stepContactWhy'),
};
