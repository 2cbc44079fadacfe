import { causeOfStatus, firstCause, type Cause, type CauseSign } from './causes.ts';
import { CONNECT_ERRORS } from './system-errors.ts';

/**
 * What the flags of Envoy's `%RESPONSE_FLAGS%` stand for, the most telling first.
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage#command-operators
 */
const FLAG_CAUSES: ReadonlyArray<readonly [flag: string, cause: Cause]> = [
  ['UH', 'no-upstream'],
  ['LH', 'no-upstream'],
  ['UO', 'overloaded'],
  ['OM', 'overloaded'],
  ['DF', 'name-not-found'],
  ['UF', 'unreachable'],
  ['UT', 'read-timeout'],
  ['UMSDR', 'read-timeout'],
  ['SI', 'read-timeout'],
  ['UC', 'closed'],
  ['UR', 'closed'],
  ['LR', 'closed'],
  ['UPE', 'bad-answer'],
  ['NR', 'misconfigured'],
  ['NC', 'misconfigured'],
  ['RL', 'rate-limited'],
  ['DC', 'client-left'],
  ['URX', 'unreachable'],
];

/** Why no connection came about, from the details that Istio logs; Envoy joins their words by `_`. */
const CONNECT_SIGNS: readonly CauseSign[] = [
  [/TLS[_ ]error/, 'tls'],
  [/connect(?:ion)?_timeout/, 'connect-timeout'],
  [/delayed_connect_error:_111/, 'refused'],
  ...CONNECT_ERRORS.map(([sign, cause]): CauseSign => [new RegExp(sign.source.replaceAll(' ', '[ _]'), 'i'), cause]),
];

/** The cause that a status, the response flags (joined by commas) and further details tell. */
export function envoyCause(status: number, flags: string, details: string): Cause | undefined {
  const all = flags.split(',');
  const cause = FLAG_CAUSES.find(([flag]) => all.includes(flag))?.[1];
  if (cause === 'unreachable') return firstCause(details, CONNECT_SIGNS) ?? cause;
  return cause ?? causeOfStatus(status);
}
