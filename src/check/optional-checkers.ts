/**
 * The checkers that are off until switched on, for the options page, which need not load them for that.
 * A contract test holds this list against the checkers themselves.
 */
export const OPTIONAL_CHECKERS = [
  { id: 'check-host-net', name: 'check-host.net', kind: 'world' },
  { id: 'downforjustmeoreveryone', name: 'downforjustmeoreveryone.com', kind: 'world' },
  { id: 'dns-sb', name: 'DNS.SB', kind: 'names' },
  { id: 'alidns', name: 'AliDNS', kind: 'names' },
  { id: 'dnspod', name: 'DNSPod', kind: 'names' },
  { id: 'quad101', name: 'Quad101', kind: 'names' },
  { id: 'adguard-dns', name: 'AdGuard DNS (unfiltered)', kind: 'names' },
  { id: 'quad9', name: 'Quad9', kind: 'names' },
] as const;
