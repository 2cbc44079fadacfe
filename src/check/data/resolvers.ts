/** A public resolver that answers questions about names as JSON over HTTPS. */
export interface Resolver {
  /** Of its checker too. */
  id: string;
  /** Proper name, not translated. */
  name: string;
  /** Of its JSON form. */
  url: string;
  /** Further parameters of its own. */
  parameters?: Readonly<Record<string, string>>;
  isOptional: boolean;
  /** It sends CORS headers; else only the browser's site access lets its answers be read. */
  allowsAnyone: boolean;
  /**
   * It keeps some names from its users, so that a name that is missing there proves nothing: `by-law` may answer
   * such a name in any way, `threats` says that there is no such name.
   */
  filters?: 'by-law' | 'threats';
}

/**
 * Addresses and parameters: the operators' documentation (for the first two
 * https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/ and
 * https://developers.google.com/speed/public-dns/docs/doh/json). Whom CORS lets read: a scan of public
 * resolvers by martinheidegger/dns-query of 2022-07-20, to be looked at again.
 */
export const resolvers: readonly Resolver[] = [
  {
    id: 'cloudflare-dns',
    name: 'Cloudflare DNS',
    url: 'https://cloudflare-dns.com/dns-query',
    isOptional: false,
    allowsAnyone: true,
  },
  {
    id: 'google-dns',
    name: 'Google DNS',
    url: 'https://dns.google/resolve',
    // Else it tells the site's name servers which network the person is in.
    parameters: { edns_client_subnet: '0.0.0.0/0' },
    isOptional: false,
    allowsAnyone: true,
  },
  { id: 'dns-sb', name: 'DNS.SB', url: 'https://doh.sb/dns-query', isOptional: true, allowsAnyone: true },
  {
    id: 'alidns',
    name: 'AliDNS',
    url: 'https://dns.alidns.com/resolve',
    isOptional: true,
    allowsAnyone: true,
    // Subject to the filtering of mainland China, as is the next.
    filters: 'by-law',
  },
  {
    id: 'dnspod',
    name: 'DNSPod',
    url: 'https://doh.pub/dns-query',
    isOptional: true,
    allowsAnyone: true,
    filters: 'by-law',
  },
  { id: 'quad101', name: 'Quad101', url: 'https://dns.twnic.tw/dns-query', isOptional: true, allowsAnyone: true },
  {
    id: 'adguard-dns',
    // AdGuard's usual host answers for blocked names with 0.0.0.0; this one blocks nothing.
    name: 'AdGuard DNS (unfiltered)',
    url: 'https://unfiltered.adguard-dns.com/resolve',
    isOptional: true,
    allowsAnyone: false,
  },
  {
    id: 'quad9',
    name: 'Quad9',
    // JSON is spoken on this port only.
    url: 'https://dns.quad9.net:5053/dns-query',
    isOptional: true,
    allowsAnyone: false,
    filters: 'threats',
  },
];
