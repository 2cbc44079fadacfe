import type { Check } from '../check/check.ts';
import type { ReasonKind } from '../check/verdict-kinds.ts';
import type { Reason, Verdict } from '../check/verdict.ts';
import { shortHost } from './short-host.ts';
import { counted, text, type CountKey, type MessageKey, type Text, type Wording } from './text.ts';

/** The verdict as one sentence. */
export function verdictText(check: Check, { kind, confidence, reasons }: Verdict): Text {
  const { isTyped } = check;
  const host = shortHost(check.host);
  const because = (reason: ReasonKind) => reasons.find((each) => each.kind === reason);
  switch (kind) {
    case 'down-for-everyone':
      return text(confidence === 'high' ? 'verdictDown' : 'verdictDownLikely', host);
    case 'down-in-some-regions':
      return text('verdictRegions', host);
    case 'just-you':
      return text(confidence === 'low' ? 'verdictYouUnsure' : 'verdictYou', host);
    case 'your-network':
      if (because('offline')) return text('verdictOffline');
      return text(because('portal') ? 'verdictPortal' : 'verdictNetwork');
    case 'name-does-not-resolve':
      return text('verdictName', host);
    case 'up':
      return text(isTyped ? 'verdictUp' : 'verdictUpAgain', host);
    case 'cant-tell':
      return unsureText(host, because);
  }
}

/** What the person can do about it. */
export function adviceText({ isTyped }: Check, { kind, confidence, reasons }: Verdict): Text {
  const because = (reason: ReasonKind) => reasons.some((each) => each.kind === reason);
  switch (kind) {
    case 'down-for-everyone':
      return text(isTyped ? 'adviceDownTyped' : 'adviceDown');
    case 'down-in-some-regions':
      return text('adviceRegions');
    case 'just-you':
      return text(confidence === 'low' ? 'adviceYouUnsure' : 'adviceYou');
    case 'your-network':
      if (because('offline')) return text('adviceOffline');
      return text(because('portal') ? 'advicePortal' : 'adviceNetwork');
    case 'name-does-not-resolve':
      return text('adviceName');
    case 'up':
      return text(isTyped ? 'adviceUp' : 'adviceUpAgain');
    case 'cant-tell':
      if (because('not-public')) return text('adviceNotPublic');
      return text(isTyped ? 'adviceUnsureTyped' : 'adviceUnsure');
  }
}

function unsureText(host: string, because: (reason: ReasonKind) => Reason | undefined): Text {
  const ownChecker = because('own-checker-down');
  if (ownChecker) return text('verdictOwnChecker', ownChecker.values[0] ?? '');
  if (because('not-public')) return text('verdictNotPublic', host);
  if (because('leads-to-private-address')) return text('verdictPrivateAddress', host);
  if (because('front-page-only') && because('own-front-page-answers')) return text('verdictThisPage', host);
  const provider = because('provider-incident');
  if (provider) return text('verdictProvider', provider.values[0] ?? '');
  return text('verdictUnsure');
}

const REFUSALS: Readonly<Record<string, MessageKey>> = {
  'private-address': 'reasonPrivateAddress',
  'single-label': 'reasonSingleLabel',
  'special-name': 'reasonSpecialName',
  'unknown-suffix': 'reasonUnknownSuffix',
};

const CONTINENTS: Readonly<Record<string, MessageKey>> = {
  AF: 'continentAF',
  AN: 'continentAN',
  AS: 'continentAS',
  EU: 'continentEU',
  NA: 'continentNA',
  OC: 'continentOC',
  SA: 'continentSA',
};

/** How lists and texts inside a reason are put into words. */
export interface ReasonWords {
  translate(text: Wording): string;
  /** "a, b and c" in the person's language. */
  list(items: readonly string[]): string;
}

/** One reason as a sentence. */
export function reasonSentence({ kind, values }: Reason, { translate, list }: ReasonWords): string {
  const [first = '', second = ''] = values;
  switch (kind) {
    case 'not-public':
      return translate(text(REFUSALS[first] ?? 'reasonSpecialName'));
    case 'name-nowhere':
      return translate(text('reasonNameNowhere', list(values)));
    case 'regions-fail':
      return translate(text('reasonRegions', list(values.map((code) => continentName(code, translate)))));
    case 'explained':
      return translate(text(second === 'owner' ? 'reasonExplainedOwner' : 'reasonExplained', first));
    case 'provider-incident':
      return translate(second === '' ? text('reasonProvider', first) : text('reasonProviderTitle', first, second));
    case 'leads-to-private-address':
    case 'too-few-places':
    case 'robots-turned-away':
      return translate(counted(COUNTED_REASONS[kind], Number(first)));
    default:
      return translate(text(REASONS[kind], ...values));
  }
}

/** The name of a continent by its code; empty for an unknown one. */
function continentName(code: string, translate: (text: Text) => string): string {
  const key = CONTINENTS[code];
  return key === undefined ? '' : translate(text(key));
}

type CountedReason = 'leads-to-private-address' | 'too-few-places' | 'robots-turned-away';

const COUNTED_REASONS: Readonly<Record<CountedReason, CountKey>> = {
  'leads-to-private-address': 'reasonLeadsToPrivate',
  'too-few-places': 'reasonTooFew',
  'robots-turned-away': 'reasonRobots',
};

type PlainReason = Exclude<ReasonKind, CountedReason | 'not-public' | 'name-nowhere' | 'regions-fail' | 'explained' | 'provider-incident'>;

const REASONS: Readonly<Record<PlainReason, MessageKey>> = {
  offline: 'reasonOffline',
  portal: 'reasonPortal',
  'controls-fail': 'reasonControlsFail',
  'line-works': 'reasonLineWorks',
  'name-differs': 'reasonNameDiffers',
  'places-reach': 'reasonPlacesReach',
  'places-fail': 'reasonPlacesFail',
  'no-places': 'reasonNoPlaces',
  'front-page-only': 'reasonFrontPageOnly',
  'own-page-answers': 'reasonOwnPage',
  'own-front-page-answers': 'reasonOwnFrontPage',
  'own-view-fails': 'reasonOwnFails',
  'own-checker-down': 'reasonOwnCheckerDown',
  'own-checker-up': 'reasonOwnCheckerUp',
};
