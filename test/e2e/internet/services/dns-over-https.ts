import type { ServiceRequest } from '../internet-log.ts';
import type { World } from '../world.ts';
import { addressOf, Service, type ServiceAnswer } from './service.ts';

const TYPES: Readonly<Record<string, number>> = { A: 1, AAAA: 28, CNAME: 5, NS: 2, MX: 15, TXT: 16 };
const FLAGS = { TC: false, RD: true, RA: true, AD: false, CD: false };
/** Longer than what is meant to change all the time. */
const LONG_TTL_S = 3_600;
const ROOT = 'a.root-servers.net. nstld.verisign-grs.com. 2026093000 1800 900 604800 86400';

/** What tells one resolver from another. */
interface Resolver {
  readonly host: string;
  readonly path: string;
  /** Whether it insists on `Accept: application/dns-json`. */
  readonly needsAccept: boolean;
  /** Whether names in `Question` end with a dot. */
  readonly dotsQuestion: boolean;
}

export const CLOUDFLARE_DNS: Resolver = { host: 'cloudflare-dns.com', path: '/dns-query', needsAccept: true, dotsQuestion: false };
export const GOOGLE_DNS: Resolver = { host: 'dns.google', path: '/resolve', needsAccept: false, dotsQuestion: true };

/** Records by their type; an alias (`CNAME`) comes before the addresses it leads to. */
export type Records = Partial<Record<'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS', readonly string[]>>;

/** A public resolver's JSON over https. It knows one name: whichever it is asked for. */
export class DnsOverHttps extends Service {
  readonly hosts: readonly string[];
  protected override readonly cors = { 'access-control-allow-origin': '*' };
  /** It answers with an address that leads nowhere. */
  #filters = false;
  #own: Records | undefined;

  constructor(private readonly world: World, private readonly resolver: Resolver) {
    super();
    this.hosts = [resolver.host];
  }

  override reset(): void {
    super.reset();
    this.#filters = false;
    this.#own = undefined;
  }

  /** From now on it knows these records, whatever the others say. */
  knows(records: Records): void {
    this.#own = records;
  }

  /** From now on it blocks the name, as resolvers do that protect families or obey a court. */
  filters(): void {
    this.#filters = true;
  }

  protected override answer(request: ServiceRequest): ServiceAnswer {
    const { pathname, searchParams } = addressOf(request);
    const name = searchParams.get('name');
    const type = typeNumber(searchParams.get('type') ?? 'A');
    if (pathname !== this.resolver.path) return { status: 404 };
    if (request.method !== 'GET' || !name || type === undefined) return { status: 400, body: { error: 'Invalid query.' } };
    if (this.resolver.needsAccept && request.headers.accept !== 'application/dns-json') {
      return { status: 400, body: { error: 'Missing dns parameter.' } };
    }
    const question = `${name.replace(/\.$/, '')}${this.resolver.dotsQuestion ? '.' : ''}`;
    const body = { ...FLAGS, Question: [{ name: question, type }], ...this.#records(name, type) };
    return { headers: { 'content-type': 'application/dns-json' }, body };
  }

  #records(name: string, type: number): object {
    if (this.#filters) return { Status: 0, ...answerOf(name, type, { v4: '0.0.0.0', v6: '::' }) };
    if (this.world.name === 'no-such-name') {
      return { Status: 3, Authority: [{ name: '.', type: 6, TTL: 86_400, data: ROOT }] };
    }
    if (this.world.name === 'broken') return { Status: 2, Comment: this.#comment(name) };
    if (this.world.name === 'no-address') return { Status: 0 };
    if (this.#own) return { Status: 0, ...recordsOf(name, type, this.#own) };
    return { Status: 0, ...answerOf(name, type, this.world.addresses) };
  }

  /** Cloudflare sends a list, Google a text. */
  #comment(name: string): string | readonly string[] {
    const text = `EDE(22): No Reachable Authority (at delegation ${name}.)`;
    return this.resolver === CLOUDFLARE_DNS ? [text] : text;
  }
}

/** By name or by number. */
function typeNumber(type: string): number | undefined {
  return /^\d+$/.test(type) ? Number(type) : TYPES[type.toUpperCase()];
}

function recordsOf(name: string, type: number, records: Records): object {
  const alias = type === TYPES['A'] || type === TYPES['AAAA'] ? (records.CNAME ?? []) : [];
  const own = Object.entries(records).flatMap(([key, data]) => (TYPES[key] === type ? data : []));
  const chain = [...alias.map((data) => ({ type: TYPES['CNAME'], data })), ...own.map((data) => ({ type, data }))];
  return chain.length === 0 ? {} : { Answer: chain.map((record) => ({ name, TTL: LONG_TTL_S, ...record })) };
}

/** Absent for a type of which there is no record. */
function answerOf(name: string, type: number, { v4, v6 }: { readonly v4: string; readonly v6: string }): object {
  const data = type === TYPES['A'] ? v4 : type === TYPES['AAAA'] ? v6 : undefined;
  return data === undefined ? {} : { Answer: [{ name, type, TTL: 300, data }] };
}
