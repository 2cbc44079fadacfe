import { ruleOutOwnSide } from '../rule-out.ts';
import { offer, setAside, type Step } from '../step.ts';

/** The page anew, past the cache. */
export const reload: Step = {
  id: 'reload',
  title: 'stepReload',
  by: 'rebound',
  judge(situation) {
    if (situation.isForm) return setAside('asideForm');
    return ruleOutOwnSide(situation) ?? offer(70, 'stepReloadWhy');
  },
};
