import type { AskContext } from '../../check/ask.ts';
import type { CheckNet } from '../../check/checker.ts';
import type { Resolver } from '../../check/data/resolvers.ts';
import { askResolver, type DnsReply, type RecordType } from '../../check/formats/dns-json.ts';
import { isAddressLiteral } from '../../check/address-literal.ts';
import type { Target } from '../../check/target.ts';
import { resolverAnswer, type ResolverAnswer } from './resolver-answer.ts';

/** In the order shown. */
export const RECORD_TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'NS'] as const satisfies readonly RecordType[];

/** What resolvers say, by type of records. */
export type NameTable = Readonly<Record<(typeof RECORD_TYPES)[number], readonly ResolverAnswer[]>>;

export interface NamesContext extends Pick<AskContext, 'now'> {
  net: Pick<CheckNet, 'request' | 'mayRead'>;
  /** Ends one request when it has taken too long. */
  newSignal(): AbortSignal;
}

/** True for a name that public resolvers may be asked about: never for what only a private network knows. */
export function mayAskNames({ host, refusal }: Target): boolean {
  return refusal === undefined && !isAddressLiteral(host);
}

/**
 * Asks every resolver for every type. Mail and name servers belong to the registrable domain, the others to the site's own
 * name. Never rejects: who does not answer in time says nothing. Does not ask at all about a name that nobody outside may hear.
 */
export async function askNames(target: Target, resolvers: readonly Resolver[], context: NamesContext): Promise<NameTable | undefined> {
  if (!mayAskNames(target)) return undefined;
  const rows = await Promise.all(RECORD_TYPES.map(async (type) => [type, await askAll(type, target, resolvers, context)] as const));
  return Object.fromEntries(rows) as Record<(typeof RECORD_TYPES)[number], ResolverAnswer[]>;
}

function askAll(type: RecordType, { host, registrableDomain }: Target, resolvers: readonly Resolver[], context: NamesContext): Promise<ResolverAnswer[]> {
  const name = type === 'MX' || type === 'NS' ? registrableDomain : host;
  return Promise.all(resolvers.map(async (resolver) => resolverAnswer(resolver, type, await ask(type, resolver, name, context))));
}

async function ask(type: RecordType, resolver: Resolver, name: string, { net, now, newSignal }: NamesContext): Promise<DnsReply | undefined> {
  if (!resolver.allowsAnyone && !net.mayRead(resolver.url)) return undefined;
  const asked = await askResolver(type, resolver, name, { net, now, signal: newSignal() }).catch(() => undefined);
  return asked?.ok ? asked.value : undefined;
}
