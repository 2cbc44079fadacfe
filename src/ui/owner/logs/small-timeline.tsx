const WIDTH = 96;
const HEIGHT = 20;

/** When one cause showed, at a glance; the numbers stand in the picture of all. */
export function SmallTimeline({ counts }: { counts: readonly number[] }) {
  const highest = Math.max(1, ...counts);
  const step = WIDTH / Math.max(1, counts.length);
  return (
    <svg class="small-timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="floor" y={HEIGHT - 1} width={WIDTH} height="1" />
      {counts.map((count, index) => {
        // A single failure must be seen beside thousands.
        const height = count === 0 ? 0 : Math.max(2, (count / highest) * HEIGHT);
        return count === 0 ? null : <rect key={index} x={index * step} y={HEIGHT - height} width={Math.max(1, step)} height={height} />;
      })}
    </svg>
  );
}
