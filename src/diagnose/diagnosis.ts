/** Where an answer broke, seen from the visitor outwards. */
export const HOPS = [
  /** The visitor's own proxy, VPN, filter or security software. */
  'own-proxy',
  /** The visitor's network, such as one that wants a sign-in first. */
  'network',
  /** The site's own program in the visitor's browser. */
  'service-worker',
  /** The content delivery network in front of the site. */
  'cdn',
  /** The site's reverse proxy, load balancer or platform. */
  'gateway',
  /** How the site's gateway looks up the name of what stands behind it. */
  'name-resolution',
  /** The program that makes the site's pages. */
  'application',
  'unknown',
] as const;

/** Why an answer failed. */
export const CAUSES = [
  /** Does not work; nothing tells more. */
  'down',
  /** Refuses connections: nothing runs there. */
  'refused',
  /** Ended the connection before its answer was complete. */
  'closed',
  'too-slow',
  'overloaded',
  'name-not-found',
  /** No secure connection, such as for a bad certificate. */
  'tls',
  /** Set up wrongly, or answers in a way that cannot be understood. */
  'misconfigured',
  'maintenance',
  /** Stopped for want of visitors and did not wake up. */
  'asleep',
  'rate-limited',
  'unknown',
] as const;

/** How sure a diagnosis is of everything it says: who, where and why. */
export const CONFIDENCES = ['certain', 'likely', 'unclear'] as const;

/** Where a mark was found. */
export const MARK_KINDS = [
  'proxy-status',
  'header',
  'missing-header',
  'cookie',
  'page',
  'status',
  'reason-phrase',
  'time',
  'address',
  'site',
  'empty',
  'cut',
  'service-worker',
  'no-answer',
] as const;


export type Hop = (typeof HOPS)[number];
export type Cause = (typeof CAUSES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type MarkKind = (typeof MARK_KINDS)[number];

/** One thing in the answer on which a diagnosis rests. */
export interface FoundMark {
  kind: MarkKind;
  /** What was found, from outside and capped: show as text only. */
  found: string;
  /** Weak marks support a diagnosis; on them alone it is never certain. */
  isStrong: boolean;
}

/** Who answered, which hop failed, why, and how sure that is. */
export interface Diagnosis {
  /** The id of who wrote the page; where that is not recognised, of who passed it on; else `unknown`. */
  gateway: string;
  /** Proper name of `gateway`; empty where unknown. */
  gatewayName: string;
  /** True when `gateway` wrote the page itself. */
  wrotePage: boolean;
  /** Ids of the others that passed the answer on. */
  passedBy: string[];
  hop: Hop;
  cause: Cause;
  confidence: Confidence;
  marks: FoundMark[];
  /** An error page under a status that says success: shown, never retried. */
  isSoft: boolean;
  /** A test of the visitor, such as a CAPTCHA, and no outage: leave it alone. */
  isChallenge: boolean;
  /** Where `gateway` tells of its own outages. */
  statusPage?: string;
}

/** The gateway of a diagnosis that recognises none. */
export const UNKNOWN_GATEWAY = 'unknown';
