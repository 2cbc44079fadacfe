import { ruleOutOwnSide } from '../rule-out.ts';
import { offer, setAside, type Step } from '../step.ts';

/** What the browser keeps of this one site is thrown away; sign-ins stay. */
export const clearCache: Step = {
  id: 'clear-cache',
  title: 'stepClearCache',
  by: 'rebound',
  judge(situation) {
    const { isForm, isPrivate, isFromWorker, browser, results } = situation;
    if (isForm) return setAside('asideForm');
    if (isPrivate) return setAside('asidePrivate');
    const ruledOut = ruleOutOwnSide(situation);
    if (ruledOut) return ruledOut;
    if (results['private-window']?.outcome === 'fails-there') return setAside('asidePrivateFails');
    const worksElsewhere = results['private-window']?.outcome === 'works-there';
    const promise = worksElsewhere ? 92 : isFromWorker ? 86 : 60;
    return offer(promise, browser === 'firefox' ? 'stepClearCacheFirefox' : 'stepClearCacheWhy');
  },
};
