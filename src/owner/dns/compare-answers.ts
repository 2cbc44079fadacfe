import type { RecordType } from '../../check/formats/dns-json.ts';
import { isCdnName } from './cdn-names.ts';
import { areNear } from './nearness.ts';
import type { ResolverAnswer } from './resolver-answer.ts';

/** A record that lives this long or less is meant to change often. */
const SHORT_TTL_S = 300;

/** Why different answers need not be a change that is under way. */
export type Excuse =
  /** The aliases end in a name under which a content delivery network serves. */
  | 'cdn-name'
  /** All aliases end in the same name; whoever runs it chooses the addresses. */
  | 'same-alias'
  /** Each answer shares an address with another one: one list, of which each resolver shows a part. */
  | 'overlap'
  /** All addresses lie close together. */
  | 'near';

export interface Comparison {
  type: RecordType;
  /**
   * `same`: all that answered agree. `usual`: they differ as they should. `differ`: nothing explains it, so a change may be
   * under way. `nowhere`: none has such a record. `broken`: the domain's own servers fail. `unknown`: nobody answered.
   */
  state: 'same' | 'usual' | 'differ' | 'nowhere' | 'broken' | 'unknown';
  excuse?: Excuse;
  /** How many give the most frequent answer; filtering resolvers that find nothing are not counted. */
  agreeing: number;
  /** How many gave an answer that counts. */
  counted: number;
  /** How many seconds an old answer may still live in the resolvers that were asked. */
  oldestTtlS?: number;
  /** The answers differ and live for a short time only. */
  isShortLived: boolean;
}

/** Holds what resolvers say of one type of records side by side. */
export function compareAnswers(type: RecordType, answers: readonly ResolverAnswer[]): Comparison {
  const counting = answers.filter(counts);
  const sizes = groupSizes(counting);
  const agreeing = Math.max(0, ...sizes);
  const ttls = counting.flatMap(({ ttlS }) => ttlS ?? []);
  const excuse = sizes.length > 1 ? excuseFor(type, counting) : undefined;
  return {
    type,
    state: stateOf(counting, sizes.length, excuse),
    ...(excuse && { excuse }),
    agreeing,
    counted: counting.length,
    ...(ttls.length > 0 && { oldestTtlS: Math.max(...ttls) }),
    isShortLived: sizes.length > 1 && ttls.length > 0 && Math.max(...ttls) <= SHORT_TTL_S,
  };
}

/** What a filtering resolver does not find may be there all the same. */
function counts({ outcome, filters }: ResolverAnswer): boolean {
  return outcome !== 'nothing' && !(filters && outcome !== 'found');
}

/** How many give the same answer, for each answer. */
function groupSizes(answers: readonly ResolverAnswer[]): number[] {
  const sizes = new Map<string, number>();
  for (const answer of answers) sizes.set(keyOf(answer), (sizes.get(keyOf(answer)) ?? 0) + 1);
  return [...sizes.values()];
}

function keyOf({ outcome, values }: ResolverAnswer): string {
  return [outcome, ...values].join(' ');
}

function stateOf(answers: readonly ResolverAnswer[], groupCount: number, excuse: Excuse | undefined): Comparison['state'] {
  if (answers.length === 0) return 'unknown';
  if (groupCount > 1) return excuse ? 'usual' : 'differ';
  const outcome = answers[0]?.outcome;
  if (outcome === 'found') return 'same';
  return outcome === 'broken' ? 'broken' : 'nowhere';
}

/** Only where every resolver found something: one that finds nothing is never explained by a network of many addresses. */
function excuseFor(type: RecordType, answers: readonly ResolverAnswer[]): Excuse | undefined {
  if (answers.some(({ outcome }) => outcome !== 'found')) return undefined;
  if (type === 'CNAME') return answers.every(({ values }) => values.some(isCdnName)) ? 'cdn-name' : undefined;
  if (type !== 'A' && type !== 'AAAA') return undefined;
  if (answers.every(({ alias }) => isCdnName(alias))) return 'cdn-name';
  const [first] = answers;
  if (first && first.alias !== '' && answers.every(({ alias }) => alias === first.alias)) return 'same-alias';
  if (overlap(answers)) return 'overlap';
  return areNear(answers.flatMap(({ values }) => values)) ? 'near' : undefined;
}

/** True when, going from answer to answer by shared addresses, every one can be reached from the first. */
function overlap(answers: readonly ResolverAnswer[]): boolean {
  const [first, ...rest] = answers;
  const reached = new Set(first?.values);
  let left = rest;
  for (;;) {
    const joined = left.filter(({ values }) => values.some((value) => reached.has(value)));
    if (joined.length === 0) return left.length === 0;
    for (const value of joined.flatMap(({ values }) => values)) reached.add(value);
    left = left.filter((answer) => !joined.includes(answer));
  }
}
