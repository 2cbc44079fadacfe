import { probably, secondary, type Gateway } from '../gateway.ts';
import { cookie, text } from '../marks.ts';

/** Its page is a refusal and no outage. */
export const f5BigIp: Gateway = {
  id: 'f5-big-ip',
  name: 'F5 BIG-IP',
  role: 'proxy',
  ownPage: [secondary(text(/The requested URL was rejected\. Please consult with your administrator\./))],
  passed: [secondary(cookie(/^BIGipServer/))],
  reasons: [probably('misconfigured', secondary(text(/was rejected/)), 'gateway')],
};
