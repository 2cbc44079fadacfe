import type { MessageKey } from '../../view/text.ts';
import { needsPeople } from '../needs-people.ts';
import { offer, setAside, type Step } from '../step.ts';
import type { Situation } from '../situation.ts';
import { worksElsewhere } from '../works-elsewhere.ts';

/** Rebound retries; the person does nothing. */
export const wait: Step = {
  id: 'wait',
  title: 'stepWait',
  by: 'rebound',
  judge(situation) {
    const { isTrying, isForm, verdict, results, told } = situation;
    if (isForm) return offer(95, 'stepWaitForm');
    if (!isTrying) return setAside('asideNotTrying');
    const isOwnSide = verdict === 'just-you' || verdict === 'your-network' || worksElsewhere({ results });
    if (isOwnSide || told?.hop === 'own-proxy') return offer(40, 'stepWaitWhy');
    return offer(100, whyWait(situation));
  },
};

function whyWait(situation: Situation): MessageKey {
  if (situation.told?.cause === 'asleep') return 'stepWaitAsleep';
  return needsPeople(situation) ? 'stepWaitPeople' : 'stepWaitWhy';
}
