import type { Cause, Diagnosis, Hop } from '../../../src/diagnose/diagnosis.ts';

/** What a recording is of. */
export interface Recorded {
  gateway: string;
  fault: string;
  role: 'reverse' | 'forward' | 'app';
  status: number;
}

/** Other names under which a recorded program may rightly be recognised. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  // The same program in front of visitors and of sites.
  'apache-forward': ['apache'],
  'squid-forward': ['squid'],
  'squid-reverse': ['squid'],
  'trafficserver-forward': ['trafficserver'],
  // The one is built on the other, or the other's successor, and prints the same.
  'fastify-http-proxy': ['fastify-reply-from'],
  'http-proxy-3': ['http-proxy'],
  // What the recorded program ran in or under, whose marks the answer bears.
  'express-http-proxy': ['express'],
  'http-proxy-middleware': ['express'],
  'koa-better-http-proxy': ['koa'],
  php: ['lighttpd'],
  django: ['gunicorn'],
  flask: ['gunicorn'],
  rails: ['puma'],
};

/** Names that are right for `gateway`; `unknown` is never among them and never wrong. */
function rightGateways({ gateway, fault }: Recorded): string[] {
  return [gateway, ...(ALSO[gateway] ?? []), ...(fault.startsWith('chain-nginx-') ? ['nginx'] : [])];
}

interface Expected {
  /** The one cause that a diagnosis may be certain of. */
  exact: readonly Cause[];
  /** Causes that are right in less detail. */
  loose?: readonly Cause[];
  hops: readonly Hop[];
}

const BEHIND: readonly Hop[] = ['application'];
const FAULTS: ReadonlyArray<[RegExp, Expected]> = [
  [/^refused|^(?:ajp|fastcgi|fcgi|scgi|uwsgi)-refused$|^unix-socket-missing$|^reverse-refused$/, { exact: ['refused'], loose: ['down'], hops: BEHIND }],
  [/^(?:close-no-bytes|reset-no-bytes|return-444)/, { exact: ['closed'], loose: ['down'], hops: BEHIND }],
  [/^truncated-headers$/, { exact: ['closed', 'misconfigured'], loose: ['down'], hops: BEHIND }],
  [/^(?:garbage|header-too-big|invalid-header)$/, { exact: ['misconfigured'], loose: ['down', 'closed'], hops: BEHIND }],
  [/^(?:reset-mid-body|early-close-body)$/, { exact: ['closed'], hops: BEHIND }],
  [/stall/, { exact: ['too-slow', 'closed'], hops: BEHIND }],
  [/^slow|^http-timeout$/, { exact: ['too-slow'], loose: ['closed'], hops: BEHIND }],
  [/^connect-timeout/, { exact: ['too-slow'], loose: ['down'], hops: BEHIND }],
  [/^dns-failure/, { exact: ['name-not-found'], loose: ['down'], hops: ['name-resolution', 'application'] }],
  [/^(?:tls-|plain-to-tls)/, { exact: ['tls', 'misconfigured', 'closed'], loose: ['down'], hops: BEHIND }],
  [/^(?:pool-down|no-peer|no-live-upstreams|worker-in-error)/, { exact: ['down'], loose: ['overloaded', 'refused'], hops: BEHIND }],
  [/^(?:parent|socks|icap)-down$/, { exact: ['down'], loose: ['refused'], hops: ['gateway'] }],
  [/^(?:overload|limit-req|limit-conn|limit-503)/, { exact: ['overloaded', 'rate-limited'], loose: ['down'], hops: ['gateway', 'application'] }],
  [/^(?:deny-429|limit-429|synth-429|tarpit)/, { exact: ['rate-limited'], hops: ['gateway'] }],
  [/^(?:maintenance|synth-503|error-503|deny-503)/, { exact: ['maintenance'], loose: ['overloaded', 'down'], hops: ['gateway', 'application'] }],
  [/^(?:passed-503)$/, { exact: ['maintenance'], hops: BEHIND }],
  [/^(?:passed-504|chain-nginx-504|app-504)$/, { exact: ['too-slow'], hops: BEHIND }],
  [/^(?:passed-50[02]|chain-nginx-50[02]|app-50[02]|app-crash.*|app-db-down|app-out-of-memory|no-python-app)$/, { exact: ['down'], hops: BEHIND }],
  [/^(?:app-503|chain-nginx-503)$/, { exact: ['overloaded', 'maintenance', 'down'], hops: ['gateway', 'application'] }],
  [/^custom-page/, { exact: ['down'], hops: BEHIND }],
  [/^(?:access-denied|only-if-cached-miss)$/, { exact: ['misconfigured'], hops: ['gateway'] }],
];

/** What a recorded fault is, whatever the variant; undefined for faults this table does not know. */
function expectedFor(fault: string): Expected | undefined {
  const plain = fault.replace(/^mitm-/, '').replace(/^connect-(?=dns-failure|refused|connect-timeout)/, '');
  return FAULTS.find(([pattern]) => pattern.test(plain))?.[1];
}

type Judgement = 'right' | 'wrong' | 'undecided';

function among<T>(value: T | 'unknown', right: readonly T[] | undefined): Judgement {
  if (value === 'unknown' || !right) return 'undecided';
  return right.includes(value) ? 'right' : 'wrong';
}

/** What is right for a recording; undefined where the table does not know its fault. */
interface Right {
  gateway: readonly string[];
  hop: readonly Hop[] | undefined;
  cause: readonly Cause[] | undefined;
  exactCause: readonly Cause[] | undefined;
}

/** What a diagnosis of this recording may say. */
export function rightFor(recording: Recorded, diagnosis: Diagnosis): Right {
  const expected = expectedFor(recording.fault);
  const isPassed = (recording.status < 400 && !diagnosis.wrotePage) || /^(?:passed|chain)-/.test(recording.fault);
  // A visitor's own proxy answers for itself; of a product on both sides neither is wrong.
  const hops: readonly Hop[] | undefined = expected && (recording.role === 'forward' && !isPassed ? ['own-proxy'] : expected.hops);
  const isOnBothSides = /^(?:squid|apache|trafficserver)/.test(recording.gateway) && diagnosis.confidence !== 'certain';
  const alsoRight: Hop[] = isOnBothSides ? ['own-proxy', ...(expected?.hops ?? [])] : [];
  return {
    gateway: rightGateways(recording),
    hop: hops && [...new Set([...hops, ...alsoRight])],
    cause: expected && [...expected.exact, ...(expected.loose ?? [])],
    exactCause: expected?.exact,
  };
}

/** Judges a diagnosis by what is known of its recording. `undecided` is honest and not wrong. */
export function judge(recording: Recorded, diagnosis: Diagnosis): Record<keyof Right, Judgement> {
  const right = rightFor(recording, diagnosis);
  return {
    gateway: among(diagnosis.gateway, right.gateway),
    hop: among(diagnosis.hop, right.hop),
    cause: among(diagnosis.cause, right.cause),
    exactCause: among(diagnosis.cause, right.exactCause),
  };
}
