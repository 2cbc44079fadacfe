import ipaddr from 'ipaddr.js';
import { isAddressLiteral } from '../address-literal.ts';
import type { CheckContext, Checker } from '../checker.ts';
import type { Resolver } from '../data/resolvers.ts';
import type { Evidence, Fact, Finding, NameOutcome } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { askResolver, plainName, RCODE, recordsIn, type DnsReply } from '../formats/dns-json.ts';
import { isPublicAddress } from '../target.ts';

const MAX_ADDRESSES = 16;
const MAX_ALIASES = 8;
const RCODE_NAMES = new Map<number, string>(Object.entries(RCODE).map(([name, code]) => [code, name]));

/** What a resolver that filters may say of a name that is there for everyone else. */
const UNPROVEN: Readonly<Record<NonNullable<Resolver['filters']>, ReadonlySet<NameOutcome>>> = {
  'by-law': new Set(['no-such-name', 'no-address', 'dns-broken']),
  threats: new Set(['no-such-name']),
};

type AddressType = 'A' | 'AAAA';

/** Asks a public resolver for the site's addresses. IPv6 ones only where there are no others. */
export function dnsOverHttps(resolver: Resolver): Checker {
  const { id, name, url, isOptional } = resolver;
  return {
    id,
    name,
    isOptional,
    worksForLocal: false,
    discloses: {
      hosts: () => [new URL(url).host],
      sends: 'site-name',
      purpose: 'see whether the name of the site can be found by others',
    },
    limitMs: 5_000,
    applies: ({ target }) => !isAddressLiteral(target.host),
    async run({ target }, context) {
      context.report([await lookUp(resolver, target.host, context)]);
    },
  };
}

async function lookUp(resolver: Resolver, host: string, context: CheckContext): Promise<Evidence> {
  if (!resolver.allowsAnyone && !context.net.mayRead(resolver.url)) {
    return evidenceOf(resolver, { kind: 'nothing', why: 'needs-permission' }, [], context);
  }
  let type: AddressType = 'A';
  let asked = await askResolver(type, resolver, host, context);
  if (asked.ok && outcomeOf(asked.value, type) === 'no-address') {
    type = 'AAAA';
    asked = await askResolver(type, resolver, host, context);
  }
  if (!asked.ok) return evidenceOf(resolver, { kind: 'nothing', ...asked.nothing }, [], context);
  return evidenceOf(resolver, findingOf(asked.value, type, resolver), factsIn(asked.value, type), context);
}

function findingOf(reply: DnsReply, type: AddressType, { name, filters }: Resolver): Finding {
  const outcome = outcomeOf(reply, type);
  if (outcome === 'refused' || outcome === 'bad-shape') return { kind: 'nothing', why: outcome };
  const isUnproven = filters !== undefined && UNPROVEN[filters].has(outcome);
  return { kind: 'name', resolver: name, outcome: isUnproven ? 'filtered' : outcome, addresses: addressesIn(reply, type) };
}

function outcomeOf(reply: DnsReply, type: AddressType): NameOutcome | 'refused' | 'bad-shape' {
  switch (reply.Status) {
    case RCODE.NOERROR:
      return outcomeOfAddresses(addressesIn(reply, type));
    case RCODE.SERVFAIL:
      return 'dns-broken';
    case RCODE.NXDOMAIN:
      return 'no-such-name';
    case RCODE.REFUSED:
      return 'refused';
    default:
      return 'bad-shape';
  }
}

/** For a public name: an address that leads nowhere is what filters answer with. */
function outcomeOfAddresses(addresses: readonly string[]): NameOutcome | 'bad-shape' {
  if (addresses.length === 0) return 'no-address';
  if (!addresses.every((address) => ipaddr.isValid(address))) return 'bad-shape';
  return addresses.some(isPublicAddress) ? 'resolves' : 'filtered';
}

function addressesIn(reply: DnsReply, type: AddressType): string[] {
  return recordsIn(reply, type)
    .map(({ data }) => data)
    .slice(0, MAX_ADDRESSES);
}

function factsIn(reply: DnsReply, type: AddressType): Fact[] {
  const { Status, Comment } = reply;
  const aliases = recordsIn(reply, 'CNAME').map(({ data }) => plainName(data));
  return factsOf(
    ['Status', [Status, RCODE_NAMES.get(Status)].join(' ').trim()],
    ['type', type],
    ['CNAME', aliases.slice(0, MAX_ALIASES).join(' → ')],
    [type, addressesIn(reply, type).join(', ')],
    ['Comment', Array.isArray(Comment) ? Comment.join('; ') : Comment],
  );
}

function evidenceOf({ id, name }: Resolver, finding: Finding, facts: Fact[], context: CheckContext): Evidence {
  return { checker: id, source: name, at: context.now(), facts, finding };
}
