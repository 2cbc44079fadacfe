import { barsPath, type Bar } from './bars-path.ts';

const WIDTH = 96;
const HEIGHT = 20;
/** A single failure must be seen beside thousands. */
const LOWEST_BAR = 2;

/** When one cause showed, at a glance; the numbers stand in the picture of all. */
export function SmallTimeline({ counts }: { counts: readonly number[] }) {
  const highest = Math.max(1, ...counts);
  const width = WIDTH / Math.max(1, counts.length);
  const bars = counts.flatMap((count, index): Bar[] => {
    const height = Math.max(LOWEST_BAR, (count / highest) * HEIGHT);
    return count === 0 ? [] : [{ x: index * width, y: HEIGHT - height, width: Math.max(1, width), height }];
  });
  return (
    <svg class="small-timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="floor" y={HEIGHT - 1} width={WIDTH} height="1" />
      <path d={barsPath(bars)} />
    </svg>
  );
}
