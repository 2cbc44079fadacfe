import type {
  Continent,
  Evidence,
  ExplanationFinding,
  LineFinding,
  NameFinding,
  OwnCheckerFinding,
  OwnViewFinding,
  PlaceFinding,
  ProviderFinding,
} from './evidence.ts';

/** The evidence, counted; what is no evidence is left out. Lists are sorted, so that order never matters. */
export interface Tally {
  line: LineFinding['state'] | undefined;
  reached: Places;
  failing: Places;
  /** Of those that reached: how many were turned away as robots. */
  blocked: number;
  /** Places for which the name leads to a private address. */
  privateAddresses: number;
  resolversWith: string[];
  resolversWithout: string[];
  ownPage: 'reached' | 'failed' | undefined;
  ownFrontPage: 'reached' | 'failed' | undefined;
  /** A fresh request from this computer was answered as it should be. */
  reachedHere: boolean;
  /** Anybody, this computer included, got any HTTP answer from the site. */
  answeredAnywhere: boolean;
  /** Anybody outside answered Rebound, which proves that the line works. */
  heardFromOutside: boolean;
  providers: ProviderFinding[];
  ownCheckers: OwnCheckerFinding[];
  explanations: ExplanationFinding[];
}

export interface Places {
  places: number;
  networks: number;
  continents: Continent[];
}

const REACHED = new Set<PlaceFinding['outcome']>(['reached', 'blocked']);
const FAILING = new Set<PlaceFinding['outcome']>(['gateway-error', 'server-error', 'unreachable', 'name-not-found']);
const ANSWERED = new Set<PlaceFinding['outcome']>(['reached', 'blocked', 'gateway-error', 'server-error']);
const WITHOUT_NAME = new Set<NameFinding['outcome']>(['no-such-name', 'no-address', 'dns-broken']);

export function tallyOf(evidence: readonly Evidence[]): Tally {
  const findings = evidence.map(({ finding }) => finding);
  const places = findings.filter((finding) => finding.kind === 'place');
  const names = findings.filter((finding) => finding.kind === 'name');
  const own = findings.filter((finding) => finding.kind === 'own-view');
  const providers = findings.filter((finding) => finding.kind === 'provider');
  const line = findings.find((finding) => finding.kind === 'line')?.state;
  const usable = places.filter(({ outcome }) => REACHED.has(outcome) || FAILING.has(outcome));
  return {
    line,
    reached: count(places.filter(({ outcome }) => REACHED.has(outcome))),
    failing: count(places.filter(({ outcome }) => FAILING.has(outcome))),
    blocked: places.filter(({ outcome }) => outcome === 'blocked').length,
    privateAddresses: places.filter(({ outcome }) => outcome === 'private-address').length,
    resolversWith: resolvers(names, (outcome) => outcome === 'resolves'),
    resolversWithout: resolvers(names, (outcome) => WITHOUT_NAME.has(outcome)),
    ownPage: ownOutcome(own, 'failing-page'),
    ownFrontPage: ownOutcome(own, 'front-page'),
    reachedHere: own.some(({ outcome }) => outcome === 'reached'),
    answeredAnywhere: places.some(({ outcome }) => ANSWERED.has(outcome)) || own.some(({ outcome }) => outcome !== 'unreachable'),
    heardFromOutside: usable.length + names.length + providers.length > 0,
    providers: sortedByText(providers),
    ownCheckers: sortedByText(findings.filter((finding) => finding.kind === 'own-checker')),
    explanations: sortedByText(findings.filter((finding) => finding.kind === 'explanation')),
  };
}

function count(places: readonly PlaceFinding[]): Places {
  const continents = new Set(places.map(({ place }) => place.continent));
  continents.delete('unknown');
  return {
    places: places.length,
    networks: new Set(places.map(({ place }) => place.network)).size,
    continents: [...continents].toSorted(),
  };
}

function resolvers(names: readonly NameFinding[], counts: (outcome: NameFinding['outcome']) => boolean): string[] {
  return [...new Set(names.filter(({ outcome }) => counts(outcome)).map(({ resolver }) => resolver))].toSorted();
}

function ownOutcome(own: readonly OwnViewFinding[], page: OwnViewFinding['page']): Tally['ownPage'] {
  const views = own.filter((view) => view.page === page && !isTurnedAway(view));
  if (views.length === 0) return undefined;
  return views.some(({ outcome }) => outcome === 'reached') ? 'reached' : 'failed';
}

/**
 * The fresh request carries no cookies: to be sent to a sign-in page, or refused, says nothing about the failing page
 * that a signed-in person would see. The front page is asked for in that way everywhere.
 */
function isTurnedAway({ page, outcome, status }: OwnViewFinding): boolean {
  return page === 'failing-page' && outcome === 'reached' && (status === undefined || status === 401 || status === 403);
}

function sortedByText<T>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
