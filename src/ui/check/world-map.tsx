import type { DotMark, MapDot } from '../../view/check-glance.ts';
import { landPath, MAP_HEIGHT, MAP_STEP, MAP_WIDTH, mapPosition } from '../world-map.ts';

const LAND = landPath();
const RADIUS = 6.5;

/** A dot per place; told to screen readers by the table beside it. */
export function WorldMap({ dots }: { dots: readonly MapDot[] }) {
  return (
    <svg class="world" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} aria-hidden="true">
      <path class="land" d={LAND} stroke-dasharray={`0 ${MAP_STEP}`} />
      {dots.map((dot, index) => {
        const { x, y } = mapPosition(dot);
        return (
          <g key={index} class={`dot ${dot.mark}`} transform={`translate(${x} ${y})`}>
            <circle r={RADIUS} />
            <path d={SIGNS[dot.mark]} />
          </g>
        );
      })}
    </svg>
  );
}

/** Shapes inside the dots, so that colour is never the only difference. */
const SIGNS: Readonly<Record<DotMark, string>> = {
  reached: 'M-2.8 .2l2 2 3.6-4.2',
  'gateway-error': 'M0-3.4v3.8M0 2.8v.2',
  unreachable: 'M-2.4-2.4l4.8 4.8M2.4-2.4l-4.8 4.8',
  pending: '',
  'no-evidence': 'M-2.6 0h5.2',
};
