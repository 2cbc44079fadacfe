import { offer, setAside, type Step } from '../step.ts';
import { worksElsewhere } from '../works-elsewhere.ts';

/** Rebound retries; the person does nothing. */
export const wait: Step = {
  id: 'wait',
  title: 'stepWait',
  by: 'rebound',
  judge({ isTrying, isForm, verdict, results }) {
    if (isForm) return offer(95, 'stepWaitForm');
    if (!isTrying) return setAside('asideNotTrying');
    const isOwnSide = verdict === 'just-you' || verdict === 'your-network' || worksElsewhere({ results });
    return offer(isOwnSide ? 40 : 100, 'stepWaitWhy');
  },
};
