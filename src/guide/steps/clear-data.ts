import { ruleOutOwnSide } from '../rule-out.ts';
import { offer, setAside, type Step } from '../step.ts';

/** Cookies and everything else that the site has stored; the person is signed out, and asked first. */
export const clearData: Step = {
  id: 'clear-data',
  title: 'stepClearData',
  by: 'rebound',
  judge(situation) {
    const { isForm, isPrivate, results } = situation;
    if (isForm) return setAside('asideForm');
    if (isPrivate) return setAside('asidePrivate');
    const ruledOut = ruleOutOwnSide(situation);
    if (ruledOut) return ruledOut;
    const elsewhere = results['private-window']?.outcome;
    if (elsewhere === 'fails-there') return setAside('asidePrivateFails');
    return offer(elsewhere === 'works-there' ? 90 : 35, 'stepClearDataWhy');
  },
};
