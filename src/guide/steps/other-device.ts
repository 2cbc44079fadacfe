import { offer, setAside, type Step } from '../step.ts';
import { ruleOutOwnSide } from '../rule-out.ts';

/** A phone off Wi-Fi tells whether the network is the cause. */
export const otherDevice: Step = {
  id: 'other-device',
  title: 'stepOtherDevice',
  by: 'person',
  judge(situation) {
    if (situation.isLocal) return setAside('asideLocal');
    const mayBeOwn = situation.verdict === 'just-you' || situation.verdict === 'your-network';
    return ruleOutOwnSide(situation) ?? offer(mayBeOwn ? 75 : 31, 'stepOtherDeviceWhy');
  },
};
