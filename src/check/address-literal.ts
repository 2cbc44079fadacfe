import ipaddr from 'ipaddr.js';

/** A host without the brackets that an IPv6 address wears in a URL. */
export function bareHost(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

/** True for an IP address: there is no name to be looked up. */
export function isAddressLiteral(host: string): boolean {
  return ipaddr.isValid(bareHost(host));
}
