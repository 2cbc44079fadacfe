import { capText } from '../lib/cap-text.ts';

const MAX_LENGTH = 100;

/** `http://10.0.0.5:8080/cart` as `10.0.0.5:8080`, `fastcgi://unix:/run/php.sock:` as `unix:/run/php.sock`. */
export function upstreamName(address: string): string | undefined {
  const bare = address.replace(/^\w+:\/\//, '');
  const socket = /^unix:[^:,\s]+/.exec(bare)?.[0];
  const name = socket ?? /^[^/,\s]+/.exec(bare)?.[0];
  return name === undefined || name === '-' ? undefined : capText(name, MAX_LENGTH);
}

/** The last of several: where a request was passed on from one to the next, it is the one that answered. */
export function lastUpstream(addresses: string): string | undefined {
  return upstreamName(addresses.split(/[,\s]+/).findLast((each) => each.length > 1) ?? '-');
}
