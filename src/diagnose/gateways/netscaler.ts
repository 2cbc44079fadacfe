import { secondary, type Gateway } from '../gateway.ts';
import { cookie, header } from '../marks.ts';

export const netscaler: Gateway = {
  id: 'netscaler',
  name: 'NetScaler',
  role: 'proxy',
  ownPage: [],
  passed: [secondary(header('via', /\(NS-CACHE/i)), secondary(header('cneonction')), secondary(cookie(/^(?:NSC_|citrix_ns_id)/))],
};
