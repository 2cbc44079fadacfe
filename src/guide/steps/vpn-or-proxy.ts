import { ruleOutOwnSide } from '../rule-out.ts';
import { offer, type Step } from '../step.ts';

/** The machine between the person and the Internet may be the one that fails. */
export const vpnOrProxy: Step = {
  id: 'vpn-or-proxy',
  title: 'stepVpn',
  by: 'person',
  judge(situation) {
    const { cameThroughProxy, verdict, told } = situation;
    // What the answer itself says counts before what others see: they do not go through this proxy.
    if (told?.hop === 'own-proxy') return offer(101, 'stepVpnTold');
    if (cameThroughProxy) return offer(93, 'stepVpnSigned');
    return ruleOutOwnSide(situation) ?? offer(verdict === 'your-network' ? 85 : verdict === 'just-you' ? 65 : 30, 'stepVpnWhy');
  },
};
