import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { About } from '../../../src/check/about.ts';
import type { Continent, Evidence, Finding, PlaceOutcome, ProviderIncident } from '../../../src/check/evidence.ts';
import type { VerdictKind } from '../../../src/check/verdict-kinds.ts';
import { judge } from '../../../src/check/verdict.ts';
import { evidenceOf } from '../../fixtures/evidence.ts';

const CONTINENTS: Continent[] = ['AF', 'AN', 'AS', 'EU', 'NA', 'OC', 'SA', 'unknown'];

const placeWith = (...outcomes: PlaceOutcome[]): fc.Arbitrary<Finding> =>
  fc.record({
    kind: fc.constant('place' as const),
    outcome: fc.constantFrom(...outcomes),
    place: fc.record({
      city: fc.constantFrom('Here', 'There'),
      country: fc.constantFrom('DE', 'US'),
      continent: fc.constantFrom(...CONTINENTS),
      network: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
    }),
  });

const name: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constant('name' as const),
  resolver: fc.constantFrom('A', 'B', 'C'),
  outcome: fc.constantFrom('resolves', 'no-such-name', 'no-address', 'dns-broken', 'filtered'),
  addresses: fc.constant<string[]>([]),
});
const ownView: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constant('own-view' as const),
  page: fc.constantFrom('failing-page', 'front-page'),
  outcome: fc.constantFrom('reached', 'gateway-error', 'server-error', 'unreachable'),
});
const provider: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constant('provider' as const),
  provider: fc.constantFrom('P', 'Q'),
  role: fc.constantFrom('site', 'provider'),
  health: fc.constantFrom('none-listed', 'minor', 'critical', 'unknown'),
  incidents: fc.constant<ProviderIncident[]>([]),
});
const ownChecker: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constant('own-checker' as const),
  name: fc.constant('Kuma'),
  says: fc.constantFrom('up', 'down', 'degraded'),
});
const line: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constant('line' as const),
  state: fc.constantFrom('works', 'partly-blocked', 'broken', 'portal', 'offline'),
});

const place = placeWith('reached', 'blocked', 'gateway-error', 'server-error', 'unreachable', 'name-not-found', 'private-address');
const usual = fc.array(fc.oneof({ weight: 5, arbitrary: place }, name, ownView, provider, ownChecker), { maxLength: 14 });
/** There is one line only. */
const anyEvidence: fc.Arbitrary<Evidence[]> = fc
  .tuple(usual, fc.option(line, { nil: undefined }))
  .map(([findings, lineFinding]) => [...findings, ...(lineFinding ? [lineFinding] : [])].map((finding) => evidenceOf(finding)));

const noEvidence: fc.Arbitrary<Evidence[]> = fc
  .array(
    fc.oneof(
      placeWith('pending', 'no-evidence'),
      fc.constantFrom<Finding>({ kind: 'nothing', why: 'timed-out' }, { kind: 'nothing', why: 'rate-limited', retryAfterMs: 30_000 }, { kind: 'nothing', why: 'bad-shape' }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((findings) => findings.map((finding) => evidenceOf(finding)));

const moreReach: fc.Arbitrary<Evidence[]> = fc
  .array(placeWith('reached', 'blocked'), { minLength: 1, maxLength: 6 })
  .map((findings) => findings.map((finding) => evidenceOf(finding)));

const anyAbout: fc.Arbitrary<About> = fc.record(
  {
    isTyped: fc.boolean(),
    isFrontPage: fc.boolean(),
    refusal: fc.constantFrom('private-address', 'single-label', 'special-name', 'unknown-suffix'),
  },
  { requiredKeys: ['isTyped', 'isFrontPage'] },
);

/** How much a verdict says that the site is down; "can't tell" says nothing. */
const DOWNNESS: Readonly<Record<VerdictKind, number>> = {
  up: 0,
  'just-you': 0,
  'your-network': 0,
  'cant-tell': 0,
  'down-in-some-regions': 1,
  'name-does-not-resolve': 2,
  'down-for-everyone': 2,
};
const RUNS = { numRuns: 3_000 };

describe('for any evidence, the verdict', () => {
  it('never becomes more "down" by more places that reach the site', () => {
    fc.assert(
      fc.property(anyEvidence, moreReach, anyAbout, (evidence, more, about) => {
        const before = DOWNNESS[judge(evidence, about).kind];
        expect(DOWNNESS[judge([...evidence, ...more], about).kind]).toBeLessThanOrEqual(before);
      }),
      RUNS,
    );
  });

  it('is not changed by what is no evidence', () => {
    fc.assert(
      fc.property(anyEvidence, noEvidence, anyAbout, (evidence, none, about) => {
        expect(judge([...none, ...evidence], about)).toEqual(judge(evidence, about));
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which it came', () => {
    const shuffled = anyEvidence.chain((evidence) =>
      fc.tuple(fc.constant(evidence), fc.shuffledSubarray(evidence, { minLength: evidence.length })),
    );
    fc.assert(
      fc.property(shuffled, anyAbout, ([evidence, other], about) => {
        expect(judge(other, about)).toEqual(judge(evidence, about));
      }),
      RUNS,
    );
  });

  it('says "everyone" only with 3 failing places on 2 continents in 3 networks and none that reaches the site', () => {
    fc.assert(
      fc.property(anyEvidence, anyAbout, (evidence, about) => {
        if (judge(evidence, about).kind !== 'down-for-everyone') return;
        const found = evidence.flatMap(({ finding }) => (finding.kind === 'place' ? [finding] : []));
        const failing = found.filter(({ outcome }) => !['reached', 'blocked', 'private-address'].includes(outcome));
        const continents = new Set(failing.map((each) => each.place.continent).filter((each) => each !== 'unknown'));
        expect(found.some(({ outcome }) => outcome === 'reached' || outcome === 'blocked')).toBe(false);
        expect(failing.length).toBeGreaterThanOrEqual(3);
        expect(continents.size).toBeGreaterThanOrEqual(2);
        expect(new Set(failing.map((each) => each.place.network)).size).toBeGreaterThanOrEqual(3);
      }),
      RUNS,
    );
  });

  it('never says anything of the world about a site that is not public', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { kind } = judge(evidence, { isTyped: false, isFrontPage: false, refusal: 'single-label' });
        expect(['your-network', 'up', 'cant-tell']).toContain(kind);
      }),
      RUNS,
    );
  });
});
