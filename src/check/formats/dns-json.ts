import * as v from 'valibot';
import { askJson, type Asked, type AskContext } from '../ask.ts';
import type { Resolver } from '../data/resolvers.ts';

const MAX_RECORDS = 64;

/** Record types: RFC 1035 §3.2.2, RFC 3596 §2.1. */
export const TYPE_CODES = { A: 1, NS: 2, CNAME: 5, MX: 15, AAAA: 28 } as const;
/** RCODEs: RFC 1035 §4.1.1, RFC 2136 §2.2. */
export const RCODE = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;

export type RecordType = keyof typeof TYPE_CODES;

/** One resolver's answer in the JSON form that Google began and others took over; the HTTP status is 200 for NXDOMAIN too. */
const REPLY = v.object({
  Status: v.number(),
  Answer: v.nullish(
    v.pipe(
      v.array(v.unknown()),
      v.transform((records) => records.slice(0, MAX_RECORDS)),
      v.array(v.object({ type: v.number(), data: v.string(), TTL: v.fallback(v.optional(v.number()), undefined) })),
    ),
    [],
  ),
  /** Cloudflare sends a list, Google one string. */
  Comment: v.fallback(v.nullish(v.union([v.string(), v.array(v.string())])), undefined),
});

export type DnsReply = v.InferOutput<typeof REPLY>;

/** Asks a resolver for one type of records. */
export function askResolver(type: RecordType, { url, parameters }: Resolver, name: string, context: AskContext): Promise<Asked<DnsReply>> {
  const query = new URLSearchParams({ name, type, ...parameters });
  return askJson(context, { url: `${url}?${query.toString()}`, headers: { Accept: 'application/dns-json' } }, REPLY);
}

/** The records of that type; a chain of aliases comes before them under a type of its own. */
export function recordsIn({ Answer }: DnsReply, type: RecordType): Array<{ data: string; ttl?: number | undefined }> {
  return (Answer ?? []).filter((record) => record.type === TYPE_CODES[type]).map(({ data, TTL }) => ({ data, ttl: TTL }));
}

/** Some resolvers write the final dot of a name, others do not. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
