import type { Resolver } from '../../check/data/resolvers.ts';
import { plainName, RCODE, recordsIn, type DnsReply, type RecordType } from '../../check/formats/dns-json.ts';
import { capText } from '../../lib/cap-text.ts';

const MAX_RECORDS = 16;
const MAX_LENGTH = 120;

/** What a resolver says of one type of records of a name. */
export interface ResolverAnswer {
  resolver: string;
  outcome: 'found' | 'no-record' | 'no-such-name' | 'broken' | 'nothing';
  /** In one order, so that two answers can be compared; text from outside. */
  values: string[];
  /** Where the name's chain of aliases ends; empty without one. */
  alias: string;
  /** For how many more seconds the resolver keeps the answer; the shortest of all. */
  ttlS?: number;
  /** By law or against threats it may answer otherwise than the domain does. */
  filters: boolean;
}

/** The answer as it is shown and compared; `undefined` when there was none to be read. */
export function resolverAnswer({ name, filters }: Resolver, type: RecordType, reply: DnsReply | undefined): ResolverAnswer {
  const answer = { resolver: name, values: [], alias: '', filters: filters !== undefined };
  if (!reply) return { ...answer, outcome: 'nothing' };
  if (reply.Status === RCODE.NXDOMAIN) return { ...answer, outcome: 'no-such-name' };
  if (reply.Status === RCODE.SERVFAIL) return { ...answer, outcome: 'broken' };
  if (reply.Status !== RCODE.NOERROR) return { ...answer, outcome: 'nothing' };
  const records = recordsIn(reply, type);
  const ttls = records.flatMap(({ ttl }) => ttl ?? []);
  const values = records.slice(0, MAX_RECORDS).map(({ data }) => capText(plainName(data), MAX_LENGTH));
  return {
    ...answer,
    outcome: values.length > 0 ? 'found' : 'no-record',
    values: values.toSorted(),
    alias: type === 'CNAME' ? '' : capText(plainName(recordsIn(reply, 'CNAME').at(-1)?.data ?? ''), MAX_LENGTH),
    ...(ttls.length > 0 && { ttlS: Math.min(...ttls) }),
  };
}
