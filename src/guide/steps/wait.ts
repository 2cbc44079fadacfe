import { offer, setAside, type Step } from '../step.ts';

/** Rebound retries; the person does nothing. */
export const wait: Step = {
  id: 'wait',
  title: 'stepWait',
  by: 'rebound',
  judge({ isTrying, isForm, verdict }) {
    if (isForm) return offer(95, 'stepWaitForm');
    if (!isTrying) return setAside('asideNotTrying');
    return offer(verdict === 'just-you' || verdict === 'your-network' ? 40 : 100, 'stepWaitWhy');
  },
};
