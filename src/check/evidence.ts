import type { EpochMs, Ms } from '../lib/time.ts';

/** One finding of one checker, with what it rests on. Plain data: it is stored and sent between contexts. */
export interface Evidence {
  /** The checker's id. */
  checker: string;
  /** Who says so, as a proper name that is not translated: "Globalping", "Google DNS". */
  source: string;
  at: EpochMs;
  /** A page where a person can read on. */
  link?: string;
  /** The raw facts, as the source named them; text from outside, capped, shown as text only. */
  facts: Fact[];
  finding: Finding;
}

export interface Fact {
  name: string;
  value: string;
}

export type Finding =
  | PlaceFinding
  | LineFinding
  | OwnViewFinding
  | ExplanationFinding
  | NameFinding
  | ProviderFinding
  | OwnCheckerFinding
  | NothingFinding;

/** The site was asked for from somewhere in the world. */
export interface PlaceFinding {
  kind: 'place';
  place: Place;
  outcome: PlaceOutcome;
  /** HTTP status, where there was an answer. */
  status?: number;
}

export interface Place {
  city: string;
  /** ISO 3166-1 alpha-2, upper case; empty when unknown. */
  country: string;
  continent: Continent;
  /** The network the probe stands in, as "AS64496" where known; two probes of one network count once. */
  network: string;
  /** The same as a person reads it. */
  networkName?: string;
  /** Degrees; absent when only the country is known and has no place on the map. */
  latitude?: number;
  longitude?: number;
}

export type Continent = 'AF' | 'AN' | 'AS' | 'EU' | 'NA' | 'OC' | 'SA' | 'unknown';

/** How the site looked from a place. */
export type PlaceOutcome =
  /** Any answer below 500 (a refusal of robots included). */
  | 'reached'
  /** Answered, but turned the probe away as a robot: the site works there, as far as can be told. */
  | 'blocked'
  /** 502, 504, 520-527, 530 or a 503 that is no robot wall. */
  | 'gateway-error'
  /** Any other 5xx. */
  | 'server-error'
  | 'unreachable'
  | 'name-not-found'
  /** The name leads to a private address: not a public site. */
  | 'private-address'
  /** The probe is still trying. */
  | 'pending'
  /** The probe itself failed or did not finish in time. */
  | 'no-evidence';

/** The person's own connection to the Internet. */
export interface LineFinding {
  kind: 'line';
  state: 'works' | 'partly-blocked' | 'broken' | 'portal' | 'offline';
}

/** One fresh request past the cache, from this computer. */
export interface OwnViewFinding {
  kind: 'own-view';
  page: 'failing-page' | 'front-page';
  outcome: 'reached' | 'gateway-error' | 'server-error' | 'unreachable';
  status?: number;
}

/** What the machine that made the error page says about it. */
export interface ExplanationFinding {
  kind: 'explanation';
  /** Text from outside. */
  title: string;
  /** Which side has the trouble, as far as the source says. */
  side: 'origin' | 'edge' | 'tls' | 'unknown';
  /** Only the site's owner can mend it. */
  ownerMustAct: boolean;
  retryAfterMs?: Ms;
}

/** What a public resolver says about the name. */
export interface NameFinding {
  kind: 'name';
  resolver: string;
  outcome: NameOutcome;
  /** A and AAAA records. */
  addresses: string[];
}

export type NameOutcome =
  | 'resolves'
  /** NXDOMAIN. */
  | 'no-such-name'
  /** The name exists and has no address (NODATA). */
  | 'no-address'
  /** SERVFAIL: the domain's own name servers fail, or its signatures are wrong. */
  | 'dns-broken'
  /** The resolver answers with an address that leads nowhere: it filters the name. */
  | 'filtered';

/** What a provider says about itself on its status page. */
export interface ProviderFinding {
  kind: 'provider';
  provider: string;
  /** Whether it is the site's own page or that of a provider the site uses. */
  role: 'site' | 'provider';
  health: ProviderHealth;
  incidents: ProviderIncident[];
}

/** `none-listed` is weak: status pages lag. */
export type ProviderHealth = 'none-listed' | 'maintenance' | 'minor' | 'major' | 'critical' | 'unknown';

export interface ProviderIncident {
  /** Text from outside, as are the components. */
  title: string;
  components: string[];
  startedAt?: EpochMs;
  link?: string;
}

/** What a checker of the person's own or of their organisation says. */
export interface OwnCheckerFinding {
  kind: 'own-checker';
  name: string;
  says: 'up' | 'degraded' | 'down' | 'maintenance';
}

/** The checker could not find out anything; that is no evidence in any direction. */
export interface NothingFinding extends Nothing {
  kind: 'nothing';
}

export interface Nothing {
  why: NothingWhy;
  /** When it may be asked again, if it said so. */
  retryAfterMs?: Ms;
}

export type NothingWhy =
  /** No connection, or no permission by CORS: browsers do not tell which. */
  | 'unreachable'
  | 'timed-out'
  | 'rate-limited'
  /** 4xx: it does not take the question. */
  | 'refused'
  /** 5xx. */
  | 'in-trouble'
  /** Not what its documentation says. */
  | 'bad-shape'
  | 'too-large'
  /** The browser's site access does not cover it. */
  | 'needs-permission'
  /** The background was stopped in the middle. */
  | 'interrupted';
