import { offer, setAside, type Step } from '../step.ts';
import { ruleOutOwnSide } from '../rule-out.ts';

/** Old or wrong addresses in this computer's memory or from its resolver. */
export const dns: Step = {
  id: 'dns',
  title: 'stepDns',
  by: 'person',
  judge(situation) {
    const ruledOut = ruleOutOwnSide(situation);
    if (ruledOut) return ruledOut;
    if (situation.hasNameTrouble) return offer(84, 'stepDnsNames');
    // The site's own front door looks up that name, not this computer.
    if (situation.told?.hop === 'name-resolution') return setAside('asideNameInside');
    return situation.verdict === 'just-you' ? offer(45, 'stepDnsWhy') : setAside('asideNames');
  },
};
