import type { Episode } from '../../history/episode.ts';
import { barsOf, LANE_DAYS } from '../../history/lane.ts';
import { DAY_MS, type EpochMs } from '../../lib/time.ts';
import { formatDays } from '../../view/days.ts';
import { formatAge, formatToday } from '../../view/past-moment.ts';
import { useCount, useTranslation } from '../translation.ts';

/** In units of the drawing. */
const WIDTH = 720;
const HEIGHT = 24;
/** Short incidents would not be seen. */
const NARROWEST_BAR = 4;
/** Times that ended well have lower bars: the colour alone must not say it. */
const ANSWERED_INSET = 5;
/** Where a line marks the time, as shares. */
const TICKS = [1 / 3, 2 / 3];

interface LaneProps {
  episodes: readonly Episode[];
  now: EpochMs;
}

/** One site's last three months as a picture: a bar for every time it was down, the latest at the end. */
export function Lane({ episodes, now }: LaneProps) {
  const count = useCount();
  const { locale } = useTranslation();
  const start = now - LANE_DAYS * DAY_MS;
  const times = episodes.filter(({ since }) => since >= start).length;
  const label = count('historyLane', times, formatDays(LANE_DAYS, locale));
  return (
    <div class="lane">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <rect class="track" width={WIDTH} height={HEIGHT} rx="5" />
        {TICKS.map((tick) => (
          <line key={tick} class="tick" x1={tick * WIDTH} x2={tick * WIDTH} y2={HEIGHT} />
        ))}
        {barsOf(episodes, now).map(({ from, to, isAnswered }) => {
          const width = Math.max(NARROWEST_BAR, (to - from) * WIDTH);
          const x = Math.min(from * WIDTH, WIDTH - width);
          const inset = isAnswered ? ANSWERED_INSET : 0;
          return <rect key={from} class={isAnswered ? 'bar answered' : 'bar'} x={x} y={inset} width={width} height={HEIGHT - 2 * inset} rx="2" />;
        })}
      </svg>
      <p class="scale" aria-hidden="true">
        <span>{formatAge(start, now, locale)}</span>
        <span>{formatToday(locale)}</span>
      </p>
    </div>
  );
}
