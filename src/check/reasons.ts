import type { About } from './about.ts';
import type { ProviderFinding } from './evidence.ts';
import type { Tally } from './tally.ts';
import type { ReasonKind, VerdictKind } from './verdict-kinds.ts';
import type { Reason } from './verdict.ts';

/** From fewer places nothing is said about the world. */
export const MIN_PLACES = 3;
const MAX_REASONS = 8;
const TROUBLE = new Set<ProviderFinding['health']>(['minor', 'major', 'critical']);

/** What a verdict rests on, in the order in which a person would tell it. */
export function reasonsFor(kind: VerdictKind, tally: Tally, about: About): Reason[] {
  const told = [
    ...lineReasons(kind, tally),
    ...localReasons(tally, about),
    ...nameReasons(tally),
    ...(about.refusal === undefined ? placeReasons(tally, about) : []),
    ...ownReasons(tally),
    ...explanationReasons(tally),
    ...providerReasons(tally),
    ...ownCheckerReasons(tally),
  ];
  return told.slice(0, MAX_REASONS);
}

function reason(kind: ReasonKind, ...values: Array<string | number>): Reason {
  return { kind, values: values.map(String) };
}

function lineReasons(kind: VerdictKind, { line, heardFromOutside }: Tally): Reason[] {
  if (kind !== 'your-network') {
    return (line === 'works' || heardFromOutside) && kind === 'just-you' ? [reason('line-works')] : [];
  }
  if (line === 'offline' || line === 'portal') return [reason(line)];
  return [reason('controls-fail')];
}

function localReasons({ privateAddresses }: Tally, { refusal }: About): Reason[] {
  if (refusal !== undefined) return [reason('not-public', refusal)];
  return privateAddresses > 0 ? [reason('leads-to-private-address', privateAddresses)] : [];
}

function nameReasons({ resolversWith, resolversWithout }: Tally): Reason[] {
  if (resolversWithout.length === 0) return [];
  if (resolversWith.length === 0) return [reason('name-nowhere', ...resolversWithout)];
  return [reason('name-differs', resolversWith.join(', '), resolversWithout.join(', '))];
}

function placeReasons({ reached, failing, blocked }: Tally, about: About): Reason[] {
  const usable = reached.places + failing.places;
  if (usable === 0) return [reason('no-places')];
  return [
    ...(failing.places > 0 ? [reason('places-fail', failing.places, usable)] : []),
    ...(reached.places > 0 ? [reason('places-reach', reached.places, usable)] : []),
    ...(reached.places > 0 && failing.places > 1 ? [reason('regions-fail', ...failing.continents)] : []),
    ...(usable < MIN_PLACES ? [reason('too-few-places', usable)] : []),
    ...(blocked > 0 ? [reason('robots-turned-away', blocked)] : []),
    ...(reached.places > 0 && !about.isFrontPage ? [reason('front-page-only')] : []),
  ];
}

function ownReasons({ ownPage, ownFrontPage }: Tally): Reason[] {
  if (ownPage === 'reached') return [reason('own-page-answers')];
  if (ownFrontPage === 'reached') return [reason('own-front-page-answers')];
  return ownPage === 'failed' || ownFrontPage === 'failed' ? [reason('own-view-fails')] : [];
}

function explanationReasons({ explanations }: Tally): Reason[] {
  return explanations.slice(0, 1).map(({ title, ownerMustAct }) => reason('explained', title, ownerMustAct ? 'owner' : ''));
}

function providerReasons({ providers }: Tally): Reason[] {
  return providers
    .filter(({ health }) => TROUBLE.has(health))
    .slice(0, 2)
    .map(({ provider, incidents }) => reason('provider-incident', provider, incidents[0]?.title ?? ''));
}

function ownCheckerReasons({ ownCheckers }: Tally): Reason[] {
  return ownCheckers
    .filter(({ says }) => says === 'down' || says === 'up')
    .slice(0, 2)
    .map(({ name, says }) => reason(says === 'down' ? 'own-checker-down' : 'own-checker-up', name));
}
