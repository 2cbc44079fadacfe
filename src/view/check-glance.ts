import type { Check } from '../check/check.ts';
import type { Evidence, PlaceFinding, PlaceOutcome } from '../check/evidence.ts';
import type { Verdict } from '../check/verdict.ts';
import { text, type Text } from './text.ts';
import { adviceText, verdictText } from './verdict-words.ts';

/** A check at a glance: one sentence, and a dot per place. */
export interface CheckGlance {
  state: 'preparing' | 'asking' | 'running' | 'done';
  tone: CheckTone;
  sentence: Text;
  /** What to do about it; once there is a verdict. */
  advice?: Text;
  /** Who would be told the site's name, while the person is asked. */
  recipients?: string[];
  /** In private windows there is no "always". */
  isPrivate: boolean;
  dots: MapDot[];
}

/** What a verdict means for the person, for the colour and the sign beside the words. */
export type CheckTone = 'busy' | 'down' | 'partly' | 'you' | 'fine' | 'unsure';

/** A place on the map. */
export interface MapDot {
  latitude: number;
  longitude: number;
  mark: DotMark;
}

export type DotMark = 'reached' | 'gateway-error' | 'unreachable' | 'pending' | 'no-evidence';

const TONES: Readonly<Record<Verdict['kind'], CheckTone>> = {
  'down-for-everyone': 'down',
  'name-does-not-resolve': 'down',
  'down-in-some-regions': 'partly',
  'just-you': 'you',
  'your-network': 'you',
  up: 'fine',
  'cant-tell': 'unsure',
};

/** What banner and popup say of a check. Pure. */
export function checkGlance(check: Check): CheckGlance {
  const { phase, findings, isPrivate, host } = check;
  const dots = mapDots(findings.evidence);
  const { verdict } = findings;
  switch (phase.name) {
    case 'preparing':
      return { state: 'preparing', tone: 'busy', sentence: text('checkPreparing'), isPrivate, dots };
    case 'asking':
      return { state: 'asking', tone: 'busy', sentence: text('checkConsent', host), recipients: phase.recipients, isPrivate, dots };
    case 'running':
      if (verdict && isWorldHeard(findings.evidence)) return { state: 'running', ...spoken(check, verdict), isPrivate, dots };
      return { state: 'running', tone: 'busy', sentence: progressText(findings.evidence), isPrivate, dots };
    case 'done':
      if (verdict) return { state: 'done', ...spoken(check, verdict), isPrivate, dots };
      return { state: 'done', tone: 'unsure', sentence: text('checkInterrupted'), isPrivate, dots };
  }
}

function spoken(check: Check, verdict: Verdict): Pick<CheckGlance, 'tone' | 'sentence' | 'advice'> {
  return { tone: TONES[verdict.kind], sentence: verdictText(check, verdict), advice: adviceText(check, verdict) };
}

/** Every place has answered: a verdict need not wait for what can only add to it. */
function isWorldHeard(evidence: readonly Evidence[]): boolean {
  const places = placesIn(evidence);
  return places.length > 0 && places.every(({ outcome }) => outcome !== 'pending');
}

/** Places that have a position, one dot each. */
function mapDots(evidence: readonly Evidence[]): MapDot[] {
  return placesIn(evidence).flatMap(({ place, outcome }) =>
    place.latitude === undefined || place.longitude === undefined
      ? []
      : [{ latitude: place.latitude, longitude: place.longitude, mark: DOT_MARKS[outcome] }],
  );
}

const DOT_MARKS: Readonly<Record<PlaceOutcome, DotMark>> = {
  reached: 'reached',
  blocked: 'reached',
  'gateway-error': 'gateway-error',
  'server-error': 'gateway-error',
  unreachable: 'unreachable',
  'name-not-found': 'unreachable',
  'private-address': 'no-evidence',
  pending: 'pending',
  'no-evidence': 'no-evidence',
};

/** "3 of 8 places have answered" as soon as there are places, before that that they are being asked. */
function progressText(evidence: readonly Evidence[]): Text {
  const places = placesIn(evidence);
  if (places.length === 0) return text('checkRunning');
  const answered = places.filter(({ outcome }) => outcome !== 'pending').length;
  return text('checkRunningPlaces', String(answered), String(places.length));
}

function placesIn(evidence: readonly Evidence[]): PlaceFinding[] {
  return evidence.flatMap(({ finding }) => (finding.kind === 'place' ? [finding] : []));
}
