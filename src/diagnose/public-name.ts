import ipaddr from 'ipaddr.js';

/** Suffixes of names that are for inside use only (RFC 6761, RFC 6762, RFC 8375, and ICANN's `internal`). */
const INSIDE = /(?:^|\.)(?:localhost|local|internal|home\.arpa|lan|test)$/;

/** True for a host name that everyone may look up; false for addresses, single words and names for inside use. */
export function isPublicName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name.includes('.') && !INSIDE.test(name) && !ipaddr.isValid(name) && !name.startsWith('[');
}
