import { ruleOutOwnSide } from '../rule-out.ts';
import { offer, setAside, type Step } from '../step.ts';

/** Without cookies and most extensions: tells whether those are the cause. */
export const privateWindow: Step = {
  id: 'private-window',
  title: 'stepPrivate',
  by: 'person',
  judge(situation) {
    const { isForm, isPrivate, verdict } = situation;
    if (isPrivate) return setAside('asideAlreadyPrivate');
    if (isForm) return setAside('asideForm');
    return ruleOutOwnSide(situation) ?? offer(verdict === 'just-you' ? 88 : 55, 'stepPrivateWhy');
  },
};
