import ipaddr from 'ipaddr.js';
import { parse } from 'tldts';
import { parseTypedAddress } from '../lib/web-address.ts';
import { bareHost } from './address-literal.ts';

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
/** Names under which home routers answer in their own network only. */
const ROUTER_NAMES = new Set(['fritz.box', 'routerlogin.net', 'tplinkwifi.net', 'speedport.ip', 'easy.box', 'o2.box']);
const DEFAULT_PORTS = { http: 80, https: 443 } as const;

/**
 * Reads an address that a person typed or a page that failed. Undefined when it is no web address at all.
 * A bare host is taken for `https`.
 */
export function readTarget(input: string): Target | undefined {
  const url = parseTypedAddress(input);
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

/** True where the port need not be named. */
export function hasUsualPort({ protocol, port }: Target): boolean {
  return port === DEFAULT_PORTS[protocol];
}

function refusalOf(host: string): Refusal | undefined {
  const address = bareHost(host);
  if (ipaddr.isValid(address)) return isPublicAddress(address) ? undefined : 'private-address';
  const labels = host.split('.');
  if (SPECIAL_SUFFIXES.has(labels.at(-1) ?? '')) return 'special-name';
  if (labels.length === 1) return 'single-label';
  const { isIcann, domain } = parse(host);
  if (ROUTER_NAMES.has(domain ?? host)) return 'special-name';
  return isIcann === true ? undefined : 'unknown-suffix';
}

/** True for addresses that the public Internet routes; an IPv4 address inside an IPv6 one is looked at itself. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
