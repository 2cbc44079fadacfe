/** What "is it just me?" can come to. Apart from the judge, so that schemas can have the names without it. */
export const VERDICT_KINDS = [
  'down-for-everyone',
  'down-in-some-regions',
  'just-you',
  'your-network',
  'name-does-not-resolve',
  /** It answers this computer, or everyone who was asked. */
  'up',
  'cant-tell',
] as const;

export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** What can be a reason for it. */
export const REASON_KINDS = [
  'offline',
  'portal',
  'controls-fail',
  'line-works',
  'not-public',
  'leads-to-private-address',
  'name-nowhere',
  'name-differs',
  'places-reach',
  'places-fail',
  'regions-fail',
  'too-few-places',
  'no-places',
  'robots-turned-away',
  'front-page-only',
  'own-page-answers',
  'own-front-page-answers',
  'own-view-fails',
  'explained',
  'provider-incident',
  'own-checker-down',
  'own-checker-up',
] as const;

export type ReasonKind = (typeof REASON_KINDS)[number];
