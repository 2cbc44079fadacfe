import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, text } from '../marks.ts';

/** Cisco Web Security Appliance. Says “Gateway Timeout” under a 502. */
export const ironport: Gateway = {
  id: 'ironport',
  name: 'Cisco Web Security Appliance',
  role: 'visitor',
  ownPage: [secondary(header('via', /\(Cisco-IronPort-WSA\//i), text(/^Gateway Timeout|\bGATEWAY_TIMEOUT\b|\bDNS_FAIL\b/))],
  passed: [secondary(header('via', /\(Cisco-IronPort-WSA\//i))],
  reasons: [probably('name-not-found', secondary(text(/DNS_FAIL/))), probably('too-slow', secondary(text(/timeout/i)))],
};
