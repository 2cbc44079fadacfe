import { WAITS_KEY } from '../../../src/store/stored-keys.ts';
import type { Story } from '../story.ts';

/** Once nobody waits for anything any more, nothing is kept of what waited and no alarm wakes the background for ever. */
export function judgeRest({ entries }: Story): string[] {
  const calm = entries.findIndex((entry) => entry.seen === 'stage' && entry.stage === 'calm');
  // One that has not run since the storage works has not seen to it yet.
  const hasRun = entries.slice(calm).some(({ seen }) => seen === 'born');
  return entries.flatMap((entry) => {
    if (entry.seen !== 'stage' || entry.stage !== 'closed' || !hasRun) return [];
    const left = entry.storedKeys.filter((key) => key.startsWith('incident:') || key === WAITS_KEY);
    return [
      ...(left.length > 0 ? [`${entry.at} ms: all tabs are closed, and ${left.join(', ')} is still stored`] : []),
      ...(entry.alarmIsSet ? [`${entry.at} ms: all tabs are closed, and an alarm is still set`] : []),
    ];
  });
}
