import { probably, secondary, type Gateway } from '../gateway.ts';
import { text } from '../marks.ts';

/** Symantec, formerly Blue Coat. */
export const proxysg: Gateway = {
  id: 'proxysg',
  name: 'Symantec ProxySG',
  role: 'visitor',
  ownPage: [secondary(text(/\bNetwork Error \((?:tcp_error|dns_unresolved_hostname|dns_server_failure|gateway_error)\)/))],
  reasons: [
    probably('name-not-found', secondary(text(/\(dns_\w+\)/))),
    probably('too-slow', secondary(text(/Operation timed out/))),
    probably('down', secondary(text(/\(tcp_error\)/))),
  ],
};
