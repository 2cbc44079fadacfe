import { probably, secondary, type Gateway } from '../gateway.ts';
import { cookie, markup, status, text } from '../marks.ts';

/** FortiGate and FortiWeb; what is known are block pages. */
export const fortinet: Gateway = {
  id: 'fortinet',
  name: 'Fortinet FortiGate',
  role: 'visitor',
  ownPage: [secondary(markup(/globalurl\.fortinet\.net/i)), secondary(text(/FortiGuard Intrusion Prevention|FortiGate Application Control/i))],
  passed: [secondary(cookie(/^FORTIWAFSID$/))],
  reasons: [probably('misconfigured', secondary(status(403)))],
};
