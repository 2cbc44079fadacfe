import type { Cause } from '../diagnose/diagnosis.ts';
import { MINUTE_MS, type Ms } from '../lib/time.ts';
import type { Situation } from './situation.ts';

/** What has not ended by itself for this long seldom does soon. */
const LONG_MS: Ms = 10 * MINUTE_MS;
const MENDED_BY_HAND: ReadonlySet<Cause> = new Set<Cause>(['refused', 'tls', 'misconfigured', 'name-not-found']);

/** True when the answer names a fault of the site that does not pass by itself, and that for a while. */
export function needsPeople({ told, waitedMs }: Pick<Situation, 'told' | 'waitedMs'>): boolean {
  return told !== undefined && told.hop !== 'own-proxy' && MENDED_BY_HAND.has(told.cause) && waitedMs > LONG_MS;
}
