import ipaddr from 'ipaddr.js';
import { parse } from 'tldts';
import { parseWebAddress } from '../lib/web-address.ts';

/** What a check is about: a site, named only by what others may be told. */
export interface Target {
  /** ASCII host (IDN as punycode), lower case, without a final dot, without a port. */
  host: string;
  /** Scheme, host and port. */
  origin: string;
  protocol: 'http' | 'https';
  port: number;
  /** Of an IP address or a name that nobody can register: the host itself. */
  registrableDomain: string;
  /** Why nobody outside may be asked about it; absent for a public site. */
  refusal?: Refusal;
}

/** Why a site stays a matter of this computer and its network. */
export type Refusal =
  /** A private, loopback, link-local or otherwise special address (RFC 6890). */
  | 'private-address'
  /** A name without a dot: only a local network can know it. */
  | 'single-label'
  /** A name reserved for local or special use (RFC 6761, RFC 6762, RFC 8375, and habit). */
  | 'special-name'
  /** Its last label is no top-level domain of the public DNS. */
  | 'unknown-suffix';

/** Reserved or customary for what is not public: RFC 2606, 6761, 6762, 7686, 8375, 9476 and ICANN's `.internal`. */
const SPECIAL_SUFFIXES = new Set([
  'alt',
  'arpa',
  'corp',
  'example',
  'home',
  'i2p',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'mail',
  'onion',
  'private',
  'test',
  'workgroup',
]);
const DEFAULT_PORTS = { http: 80, https: 443 } as const;

/**
 * Reads an address that a person typed or a page that failed. Undefined when it is no web address at all.
 * A bare host is taken for `https`.
 */
export function readTarget(input: string): Target | undefined {
  const url = parseTyped(input.trim());
  if (!url) return undefined;
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (host === '' || host === '[]') return undefined;
  const protocol = url.protocol === 'http:' ? 'http' : 'https';
  const port = url.port === '' ? DEFAULT_PORTS[protocol] : Number(url.port);
  const portSuffix = url.port === '' ? '' : `:${url.port}`;
  const { domain } = parse(host);
  const refusal = refusalOf(host);
  return {
    host,
    origin: `${protocol}://${host}${portSuffix}`,
    protocol,
    port,
    registrableDomain: domain ?? host,
    ...(refusal === undefined ? {} : { refusal }),
  };
}

function parseTyped(input: string): URL | undefined {
  if (input === '' || /\s/.test(input)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) return parseWebAddress(input);
  return parseWebAddress(`https://${input}`);
}

function refusalOf(host: string): Refusal | undefined {
  const address = host.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(address)) return isPublicAddress(address) ? undefined : 'private-address';
  const labels = host.split('.');
  if (SPECIAL_SUFFIXES.has(labels.at(-1) ?? '')) return 'special-name';
  if (labels.length === 1) return 'single-label';
  return parse(host).isIcann === true ? undefined : 'unknown-suffix';
}

/** True for addresses that the public Internet routes; an IPv4 address inside an IPv6 one is looked at itself. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
