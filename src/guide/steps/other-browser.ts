import { ruleOutOwnSide } from '../rule-out.ts';
import { offer, type Step } from '../step.ts';

/** Tells whether this browser is the cause. */
export const otherBrowser: Step = {
  id: 'other-browser',
  title: 'stepOtherBrowser',
  by: 'person',
  judge: (situation) => ruleOutOwnSide(situation) ?? offer(situation.verdict === 'just-you' ? 72 : 32, 'stepOtherBrowserWhy'),
};
