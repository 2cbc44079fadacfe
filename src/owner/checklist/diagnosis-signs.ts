import type { Cause, Diagnosis } from '../../diagnose/diagnosis.ts';
import type { Sign } from '../sign.ts';

const BY_CAUSE: Readonly<Record<Cause, readonly Sign[]>> = {
  down: [],
  refused: ['upstream-refuses'],
  closed: ['upstream-closes'],
  'too-slow': ['upstream-slow'],
  overloaded: ['overloaded'],
  'name-not-found': ['name-missing'],
  tls: ['upstream-tls-fails'],
  misconfigured: ['misconfigured'],
  maintenance: ['maintenance'],
  asleep: [],
  'rate-limited': ['overloaded'],
  unknown: [],
};

/** What the failing answer itself already says; nothing where it is not clear. */
export function diagnosisSigns({ cause, hop, confidence }: Diagnosis): Sign[] {
  if (confidence === 'unclear') return [];
  return [...BY_CAUSE[cause], ...(hop === 'cdn' ? (['cdn-failed'] as const) : [])];
}
