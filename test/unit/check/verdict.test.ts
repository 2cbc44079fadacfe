import { describe, expect, it } from 'vitest';
import type { About } from '../../../src/check/about.ts';
import type { Evidence } from '../../../src/check/evidence.ts';
import type { ReasonKind, VerdictKind } from '../../../src/check/verdict-kinds.ts';
import { judge } from '../../../src/check/verdict.ts';
import { aLine, aName, aPlace, evidenceOf, ownView, places } from '../../fixtures/evidence.ts';

const FRONT_PAGE: About = { isTyped: false, isFrontPage: true };
const INNER_PAGE: About = { isTyped: false, isFrontPage: false };
const TYPED: About = { isTyped: true, isFrontPage: true };
const INTRANET: About = { ...INNER_PAGE, refusal: 'single-label' };

const works = aLine('works');
const failsHere = ownView('failing-page', 'gateway-error');
const frontFailsHere = ownView('front-page', 'gateway-error');
const frontAnswersHere = ownView('front-page', 'reached');

type Row = [name: string, evidence: Evidence[], about: About, verdict: VerdictKind, confidence: string, reason: ReasonKind | undefined];

const ROWS: Row[] = [
  ['eight places, all failing', places('gateway-error', 'EU', 'EU', 'NA', 'NA', 'AS', 'SA', 'OC', 'AF'), INNER_PAGE, 'down-for-everyone', 'high', 'places-fail'],
  ['three failing on two continents', places('unreachable', 'EU', 'EU', 'NA'), INNER_PAGE, 'down-for-everyone', 'medium', 'places-fail'],
  ['three failing on one continent', places('unreachable', 'EU', 'EU', 'EU'), INNER_PAGE, 'down-in-some-regions', 'low', 'places-fail'],
  ['three failing in one network', ['EU', 'NA', 'AS'].map((where) => aPlace('unreachable', where as 'EU', 'one')), INNER_PAGE, 'down-in-some-regions', 'low', 'places-fail'],
  ['one failing', places('unreachable', 'EU'), INNER_PAGE, 'cant-tell', 'low', 'too-few-places'],
  ['all failing but the own front page', [...places('unreachable', 'EU', 'NA', 'AS'), frontAnswersHere], INNER_PAGE, 'down-in-some-regions', 'low', 'own-front-page-answers'],
  ['one continent failing', [...places('unreachable', 'AS', 'AS'), ...places('reached', 'EU', 'NA', 'NA')], INNER_PAGE, 'down-in-some-regions', 'high', 'regions-fail'],
  ['failing here and there', [...places('unreachable', 'AS', 'EU'), ...places('reached', 'EU', 'AS', 'NA')], INNER_PAGE, 'down-in-some-regions', 'medium', 'regions-fail'],
  ['one of eight failing', [...places('unreachable', 'AS'), ...places('reached', 'EU', 'NA', 'NA', 'SA', 'AF', 'OC', 'EU'), failsHere], FRONT_PAGE, 'just-you', 'high', 'places-fail'],
  ['all reaching, own front page failing', [...places('reached', 'EU', 'NA', 'AS'), frontFailsHere, works], INNER_PAGE, 'just-you', 'medium', 'line-works'],
  ['all turned away as robots', [...places('blocked', 'EU', 'NA', 'AS'), frontFailsHere], INNER_PAGE, 'just-you', 'medium', 'robots-turned-away'],
  ['front page fine here and elsewhere', [...places('reached', 'EU', 'NA', 'AS'), frontAnswersHere, failsHere], INNER_PAGE, 'cant-tell', 'medium', 'front-page-only'],
  ['only the front page known to be fine elsewhere', places('reached', 'EU', 'NA', 'AS'), INNER_PAGE, 'just-you', 'low', 'front-page-only'],
  ['the page answers again', [...places('reached', 'EU', 'NA'), ownView('failing-page', 'reached')], INNER_PAGE, 'up', 'high', 'own-page-answers'],
  ['the page sends us to a sign-in, which the person is past', [...places('reached', 'EU', 'NA'), ownView('failing-page', 'reached', 403), frontAnswersHere], INNER_PAGE, 'cant-tell', 'medium', 'own-front-page-answers'],
  ['the page answers again here first', [...places('gateway-error', 'EU', 'NA', 'AS'), ownView('failing-page', 'reached')], INNER_PAGE, 'up', 'medium', 'own-page-answers'],
  ['nobody answers but the site itself', [aLine('broken'), frontAnswersHere, failsHere], INNER_PAGE, 'cant-tell', 'low', 'own-front-page-answers'],
  ['typed, fine', [...places('reached', 'EU', 'NA'), frontAnswersHere], TYPED, 'up', 'high', 'own-front-page-answers'],
  ['typed, fails only here', [...places('reached', 'EU', 'NA'), frontFailsHere], TYPED, 'just-you', 'medium', 'own-view-fails'],
  ['offline', [aLine('offline')], INNER_PAGE, 'your-network', 'high', 'offline'],
  ['behind a portal', [aLine('portal')], INNER_PAGE, 'your-network', 'high', 'portal'],
  ['nothing answers', [aLine('broken')], INNER_PAGE, 'your-network', 'medium', 'controls-fail'],
  ['controls fail, but the world answered', [aLine('broken'), ...places('gateway-error', 'EU', 'NA', 'AS')], INNER_PAGE, 'down-for-everyone', 'medium', 'places-fail'],
  ['no such name anywhere', [aName('no-such-name', 'A'), aName('no-such-name', 'B'), ...places('name-not-found', 'EU', 'NA', 'AS')], TYPED, 'name-does-not-resolve', 'medium', 'name-nowhere'],
  ['broken DNS everywhere', [aName('dns-broken', 'A'), aName('dns-broken', 'B'), aName('dns-broken', 'C')], TYPED, 'name-does-not-resolve', 'high', 'name-nowhere'],
  ['one resolver alone', [aName('no-such-name', 'A')], TYPED, 'cant-tell', 'low', 'name-nowhere'],
  ['resolvers differ', [aName('no-such-name', 'A'), aName('resolves', 'B')], TYPED, 'cant-tell', 'low', 'name-differs'],
  ['no such name, yet a gateway answers', [aName('no-such-name', 'A'), aName('no-such-name', 'B'), failsHere], INNER_PAGE, 'cant-tell', 'low', 'name-nowhere'],
  ['nothing at all', [], INNER_PAGE, 'cant-tell', 'low', 'no-places'],
  ['an intranet', [failsHere], INTRANET, 'cant-tell', 'low', 'not-public'],
  ['an intranet that answers', [ownView('failing-page', 'reached')], INTRANET, 'up', 'medium', 'own-page-answers'],
  ['an intranet whose own checker says down', [evidenceOf({ kind: 'own-checker', name: 'Kuma', says: 'down' })], INTRANET, 'cant-tell', 'low', 'own-checker-down'],
  ['a name that leads to private addresses', places('private-address', 'EU', 'NA', 'AS'), INNER_PAGE, 'cant-tell', 'low', 'leads-to-private-address'],
];

function provider(name: string, health: 'major' | 'none-listed'): Evidence {
  const incidents = health === 'major' ? [{ title: 'Elevated 502s', components: [] }] : [];
  return evidenceOf({ kind: 'provider', provider: name, role: 'provider', health, incidents });
}

describe('the verdict', () => {
  it.each(ROWS)('%s', (_name, evidence, about, kind, confidence, reason) => {
    const verdict = judge(evidence, about);
    expect({ kind: verdict.kind, confidence: verdict.confidence }).toEqual({ kind, confidence });
    expect(verdict.reasons.map((each) => each.kind)).toContain(reason);
  });

  it('names the provider that reports an incident, and not one that reports none', () => {
    const { reasons } = judge([provider('Fine', 'none-listed'), provider('Cloudflare', 'major')], INNER_PAGE);
    expect(reasons.filter(({ kind }) => kind === 'provider-incident')).toEqual([{ kind: 'provider-incident', values: ['Cloudflare', 'Elevated 502s'] }]);
  });
});
