import { DAY_MS, type EpochMs, type Ms } from '../lib/time.ts';
import type { Episode } from './episode.ts';

/** The time that a lane shows. */
export const LANE_DAYS = 90;

/** One episode on a lane, as shares of its length (0 is its left end, the oldest; 1 is now). */
export interface Bar {
  from: number;
  to: number;
  /** It ended with an answer of the site. */
  isAnswered: boolean;
}

const LANE_MS: Ms = LANE_DAYS * DAY_MS;

/** Bars closer than this cannot be told apart; together they are one. */
const FINEST = 1 / 360;

/** The bars for the episodes that reach into the lane's time, the oldest first; as many as can be seen. */
export function barsOf(episodes: readonly Episode[], now: EpochMs): Bar[] {
  const start = now - LANE_MS;
  const share = (at: EpochMs) => Math.min(1, Math.max(0, (at - start) / LANE_MS));
  return episodes
    .filter(({ since, lengthMs }) => since + lengthMs >= start && since <= now)
    .toSorted((a, b) => a.since - b.since)
    .map(({ since, lengthMs, ending }) => ({ from: share(since), to: share(since + lengthMs), isAnswered: ending === 'answered' }))
    .reduce<Bar[]>(joinBar, []);
}

function joinBar(bars: Bar[], bar: Bar): Bar[] {
  const last = bars.at(-1);
  if (last && last.isAnswered === bar.isAnswered && bar.from - last.to < FINEST) last.to = Math.max(last.to, bar.to);
  else bars.push(bar);
  return bars;
}
