import ipaddr from 'ipaddr.js';

/** How many leading bits two addresses of one operator usually share: an estimate, no proof, as who announces what is not asked. */
const SHARED_BITS = { ipv4: 16, ipv6: 32 } as const;

/** True when all the addresses lie close together, as those of one operator often do. */
export function areNear(addresses: readonly string[]): boolean {
  return new Set(addresses.map(networkOf)).size === 1;
}

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  const bytes = parsed.toByteArray().slice(0, SHARED_BITS[parsed.kind()] / 8);
  return `${parsed.kind()} ${bytes.join('.')}`;
}
