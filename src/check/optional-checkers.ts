/**
 * The checkers that are off until switched on, for the options page, which need not load them for that.
 * A contract test holds this list against the checkers themselves.
 */
export const OPTIONAL_CHECKERS = [
  { id: 'check-host-net', name: 'check-host.net', host: 'check-host.net', kind: 'world' },
  { id: 'downforjustmeoreveryone', name: 'downforjustmeoreveryone.com', host: 'downforjustmeoreveryone.com', kind: 'world' },
  { id: 'dns-sb', name: 'DNS.SB', host: 'doh.sb', kind: 'names' },
  { id: 'alidns', name: 'AliDNS', host: 'dns.alidns.com', kind: 'names' },
  { id: 'dnspod', name: 'DNSPod', host: 'doh.pub', kind: 'names' },
  { id: 'quad101', name: 'Quad101', host: 'dns.twnic.tw', kind: 'names' },
  { id: 'adguard-dns', name: 'AdGuard DNS (unfiltered)', host: 'unfiltered.adguard-dns.com', kind: 'names' },
  { id: 'quad9', name: 'Quad9', host: 'dns.quad9.net:5053', kind: 'names' },
] as const;
