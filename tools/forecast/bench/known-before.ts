import type { EpochMs } from '../../../src/lib/time.ts';
import type { Outage } from '../outage.ts';

/** The outages as they were known at a moment: what began later is absent, what still lasted has not ended. */
export function knownBefore(outages: readonly Outage[], moment: EpochMs): Outage[] {
  return outages
    .filter(({ startMs }) => startMs < moment)
    .map((outage) => {
      const watchedMs = moment - outage.startMs;
      return outage.lengthMs <= watchedMs ? outage : { ...outage, lengthMs: watchedMs, ended: false };
    });
}
