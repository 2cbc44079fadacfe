import { useMemo } from 'preact/hooks';
import type { CurvePoint } from '../../forecast/forecast.ts';
import type { Ms } from '../../lib/time.ts';
import { forecastPlot, PLOT } from '../../view/forecast-plot.ts';
import { formatSpan } from '../../view/forecast-words.ts';
import { useTranslation, useWords } from '../translation.ts';

interface ForecastCurveProps {
  points: readonly CurvePoint[];
  elapsedMs: Ms;
}

/** The share of such failures that are over, by time, and where this one stands. */
export function ForecastCurve({ points, elapsedMs }: ForecastCurveProps) {
  const words = useWords();
  const { locale } = useTranslation();
  const { curve, ahead, area, here, ticks } = useMemo(() => forecastPlot(points, elapsedMs), [points, elapsedMs]);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <svg class="curve" viewBox={`0 0 ${PLOT.width} ${PLOT.height}`} role="img" aria-label={words('forecastPicture', formatSpan(elapsedMs, locale))}>
      <path class="grid" d={`M${PLOT.start} ${PLOT.top}H${PLOT.end}M${PLOT.start} ${(PLOT.top + PLOT.bottom) / 2}H${PLOT.end}`} />
      <text x={PLOT.start} y={PLOT.top - 5}>
        {words('forecastAllBack', percent.format(1))}
      </text>
      <path class="area" d={area} />
      <path class="axis" d={`M${PLOT.start} ${PLOT.bottom}H${PLOT.end}`} />
      <path class="past" d={curve} />
      <path class="ahead" d={ahead} />
      <path class="now" d={`M${here.x} ${PLOT.bottom}V${here.y}`} />
      <circle cx={here.x} cy={here.y} r="4.5" />
      <text class="here" x={here.label.x} y={here.label.y} text-anchor={here.label.anchor}>
        {words('forecastHere')}
      </text>
      {ticks.map(({ atMs, x, words: anchor }) => (
        <text key={atMs} x={x} y={PLOT.height - 5} text-anchor={anchor}>
          {formatSpan(atMs, locale, 'short')}
        </text>
      ))}
    </svg>
  );
}
