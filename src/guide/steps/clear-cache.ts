import { ruleOutOwnSide } from '../rule-out.ts';
import { offer, setAside, type Step } from '../step.ts';

/** What the browser keeps of this one site is thrown away; sign-ins stay. */
export const clearCache: Step = {
  id: 'clear-cache',
  title: 'stepClearCache',
  by: 'rebound',
  judge(situation) {
    const { isForm, isPrivate, browser, results } = situation;
    if (isForm) return setAside('asideForm');
    if (isPrivate) return setAside('asidePrivate');
    const ruledOut = ruleOutOwnSide(situation);
    if (ruledOut) return ruledOut;
    if (results['private-window']?.outcome === 'fails-there') return setAside('asidePrivateFails');
    const worksElsewhere = results['private-window']?.outcome === 'works-there';
    return offer(worksElsewhere ? 92 : 60, browser === 'firefox' ? 'stepClearCacheFirefox' : 'stepClearCacheWhy');
  },
};
