import type { Evidence, Finding, NameOutcome, NothingWhy, PlaceOutcome, ProviderHealth } from '../check/evidence.ts';
import { MINUTE_MS } from '../lib/time.ts';
import { text, type MessageKey, type Text } from './text.ts';

/** A sign before a piece of evidence; never the colour alone says how it is. */
export type EvidenceSign = 'good' | 'bad' | 'note' | 'none';

const PLACE_WORDS: Readonly<Record<PlaceOutcome, MessageKey>> = {
  reached: 'placeReached',
  blocked: 'placeBlocked',
  'gateway-error': 'placeGatewayError',
  'server-error': 'placeServerError',
  unreachable: 'placeUnreachable',
  'name-not-found': 'placeNameNotFound',
  'private-address': 'placePrivateAddress',
  pending: 'placePending',
  'no-evidence': 'placeNoEvidence',
};

const NAME_WORDS: Readonly<Record<NameOutcome, MessageKey>> = {
  resolves: 'nameResolves',
  'no-such-name': 'nameUnknown',
  'no-address': 'nameNoAddress',
  'dns-broken': 'nameBroken',
  filtered: 'nameFiltered',
};

const HEALTH_WORDS: Readonly<Record<ProviderHealth, MessageKey>> = {
  'none-listed': 'healthNone',
  maintenance: 'healthMaintenance',
  minor: 'healthMinor',
  major: 'healthMajor',
  critical: 'healthCritical',
  unknown: 'healthUnknown',
};

const NOTHING_WORDS: Readonly<Record<NothingWhy, MessageKey>> = {
  unreachable: 'nothingUnreachable',
  'timed-out': 'nothingTimedOut',
  'rate-limited': 'nothingRateLimited',
  refused: 'nothingRefused',
  'in-trouble': 'nothingInTrouble',
  'bad-shape': 'nothingBadShape',
  'too-large': 'nothingBadShape',
  'needs-permission': 'nothingNeedsPermission',
  interrupted: 'nothingInterrupted',
};

/** What one piece of evidence says. */
export function evidenceText({ finding }: Evidence): Text {
  switch (finding.kind) {
    case 'place':
      return placeText(finding.outcome);
    case 'line':
      return text(LINE_WORDS[finding.state]);
    case 'own-view':
      return ownViewText(finding);
    case 'explanation':
      return text('evidenceExplanation', finding.title);
    case 'name':
      return text(NAME_WORDS[finding.outcome]);
    case 'provider':
      return text(HEALTH_WORDS[finding.health]);
    case 'own-checker':
      return text(OWN_CHECKER_WORDS[finding.says]);
    case 'nothing':
      return nothingText(finding);
  }
}

/** How the site looked from a place. */
export function placeText(outcome: PlaceOutcome): Text {
  return text(PLACE_WORDS[outcome]);
}

/** Whether a piece of evidence speaks for the site, against it, or neither. */
export function evidenceSign({ finding }: Evidence): EvidenceSign {
  switch (finding.kind) {
    case 'place':
      return PLACE_SIGNS[finding.outcome];
    case 'line':
      return finding.state === 'works' ? 'good' : finding.state === 'partly-blocked' ? 'note' : 'bad';
    case 'own-view':
      return finding.outcome === 'reached' ? 'good' : 'bad';
    case 'explanation':
      return 'note';
    case 'name':
      return finding.outcome === 'resolves' ? 'good' : finding.outcome === 'filtered' ? 'note' : 'bad';
    case 'provider':
      return HEALTH_SIGNS[finding.health];
    case 'own-checker':
      return finding.says === 'up' ? 'good' : finding.says === 'down' ? 'bad' : 'note';
    case 'nothing':
      return 'none';
  }
}

const LINE_WORDS = {
  works: 'lineWorks',
  'partly-blocked': 'linePartlyBlocked',
  broken: 'lineBroken',
  portal: 'linePortal',
  offline: 'lineOffline',
} as const satisfies Record<string, MessageKey>;

const OWN_CHECKER_WORDS = {
  up: 'ownCheckerUp',
  degraded: 'ownCheckerDegraded',
  down: 'ownCheckerDown',
  maintenance: 'ownCheckerMaintenance',
} as const satisfies Record<string, MessageKey>;

const PLACE_SIGNS: Readonly<Record<PlaceOutcome, EvidenceSign>> = {
  reached: 'good',
  blocked: 'good',
  'gateway-error': 'bad',
  'server-error': 'bad',
  unreachable: 'bad',
  'name-not-found': 'bad',
  'private-address': 'note',
  pending: 'none',
  'no-evidence': 'none',
};

const HEALTH_SIGNS: Readonly<Record<ProviderHealth, EvidenceSign>> = {
  'none-listed': 'note',
  maintenance: 'note',
  minor: 'note',
  major: 'bad',
  critical: 'bad',
  unknown: 'none',
};

function ownViewText({ page, outcome, status }: Extract<Finding, { kind: 'own-view' }>): Text {
  const isPage = page === 'failing-page';
  if (outcome === 'reached') return text(isPage ? 'ownPageReached' : 'ownFrontReached');
  if (status === undefined) return text(isPage ? 'ownPageUnreachable' : 'ownFrontUnreachable');
  return text(isPage ? 'ownPageFails' : 'ownFrontFails', String(status));
}

function nothingText({ why, retryAfterMs }: Extract<Finding, { kind: 'nothing' }>): Text {
  if (why !== 'rate-limited' || retryAfterMs === undefined) return text(NOTHING_WORDS[why]);
  return text('nothingRateLimitedUntil', String(Math.max(1, Math.ceil(retryAfterMs / MINUTE_MS))));
}
