import type { Cause, Diagnosis } from '../diagnose/diagnosis.ts';
import { text, type MessageKey, type Text } from '../view/text.ts';

const WORDS: Readonly<Record<Cause, MessageKey>> = {
  down: 'ownerCauseDown',
  refused: 'ownerCauseRefused',
  closed: 'ownerCauseClosed',
  'too-slow': 'ownerCauseSlow',
  overloaded: 'ownerCauseOverloaded',
  'name-not-found': 'ownerCauseName',
  tls: 'ownerCauseTls',
  misconfigured: 'ownerCauseMisconfigured',
  maintenance: 'ownerCauseMaintenance',
  asleep: 'ownerCauseAsleep',
  'rate-limited': 'ownerCauseLimited',
  unknown: 'ownerCauseUnknown',
};

/** The cause in words for who runs the site, and what to look at first. */
export function ownerCauseText({ cause, hop, isChallenge }: Diagnosis): Text {
  if (isChallenge) return text('ownerCauseChallenge');
  if (hop === 'own-proxy' || hop === 'network') return text('ownerCauseVisitor');
  if (hop === 'service-worker') return text('ownerCauseWorker');
  return text(WORDS[cause]);
}
