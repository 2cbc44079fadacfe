import ipaddr from 'ipaddr.js';
import type { Answer } from './answer.ts';
import { foundMark } from './marks.ts';
import type { FoundMark } from './diagnosis.ts';
import { isPublicName } from './public-name.ts';

/** On whose side the machine stands that gave the answer. */
export interface OwnSide {
  side: 'visitor' | 'site' | 'unknown';
  /** False where a company's own names may lead to addresses of its own. */
  isSure: boolean;
  mark?: FoundMark;
}

/**
 * Reads the address that answered. A name that is public and an address that is not mean a proxy on the visitor's side; a proxy
 * cannot put a page of its own into an https site unless it inspects all traffic, and then the address is mostly the site's.
 */
export function ownSide({ ip, host, isHttps }: Answer): OwnSide {
  const range = ip !== undefined && ipaddr.isValid(ip) ? ipaddr.process(ip).range() : undefined;
  const isPrivate = range !== undefined && ['loopback', 'private', 'uniqueLocal', 'linkLocal', 'carrierGradeNat'].includes(range);
  if (isPrivate && host !== undefined && isPublicName(host)) {
    return { side: 'visitor', isSure: range === 'loopback', mark: foundMark('address', ip ?? '', true) };
  }
  if (isHttps === true || range === 'unicast') return { side: 'site', isSure: false };
  return { side: 'unknown', isSure: false };
}
