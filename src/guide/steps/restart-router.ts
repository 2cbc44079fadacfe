import { offer, setAside, type Step } from '../step.ts';
import { ruleOutOwnSide } from '../rule-out.ts';

/** Only where the line itself is in doubt: everyone at home loses it for a few minutes. */
export const restartRouter: Step = {
  id: 'restart-router',
  title: 'stepRouter',
  by: 'person',
  judge(situation) {
    const { verdict, isOnline, isLocal, results } = situation;
    if (!isOnline || verdict === 'your-network') return offer(80, 'stepRouterWhy');
    if (isLocal) return setAside('asideLocal');
    const ruledOut = ruleOutOwnSide(situation);
    if (ruledOut) return ruledOut;
    if (results['other-device']?.outcome === 'works-there') return offer(82, 'stepRouterOtherDevice');
    return verdict === 'just-you' ? offer(25, 'stepRouterWhy') : setAside('asideLineWorks');
  },
};
