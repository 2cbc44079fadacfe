import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../src/lib/time.ts';
import { forecastPlot, PLOT } from '../../../src/view/forecast-plot.ts';

/** A quarter back at 1 minute, a half at 10, all at 100. */
const POINTS = [[1, 0.25], [10, 0.5], [100, 1]].map(([minutes = 0, back = 0]) => ({ atMs: minutes * MINUTE_MS, back }));
const MIDDLE = (PLOT.start + PLOT.end) / 2;

describe('the picture of a forecast', () => {
  it('has equal room for equal factors of time', () => {
    expect(forecastPlot(POINTS, 0).curve).toBe(`M${PLOT.start.toFixed(1)} 70.5L${MIDDLE.toFixed(1)} 53.0L${PLOT.end.toFixed(1)} 18.0`);
  });

  it('stands where the wait has come to, and what is ahead begins there', () => {
    const { here, ahead } = forecastPlot(POINTS, 10 * MINUTE_MS);
    expect([here.x, here.y]).toEqual([MIDDLE, 53]);
    expect(ahead).toBe(`M${MIDDLE.toFixed(1)} 53.0L${PLOT.end.toFixed(1)} 18.0`);
  });

  it('stands at its edge before the first point and after the last', () => {
    expect(forecastPlot(POINTS, 0).here.x).toBe(PLOT.start);
    expect(forecastPlot(POINTS, 100 * MINUTE_MS).here.x).toBe(PLOT.end);
  });

  it('keeps its words inside: beside the place, or above the curve where there is no room', () => {
    const [first, last] = [forecastPlot(POINTS, 0).here, forecastPlot(POINTS, 100 * MINUTE_MS).here];
    expect(first.label.anchor).toBe('start');
    expect(first.label.y).toBeLessThan(first.y);
    expect(last.label.anchor).toBe('end');
    expect(last.label.x).toBeLessThan(PLOT.end);
  });

  it('leaves out times whose words would run together', () => {
    const year = [{ atMs: MINUTE_MS, back: 0 }, { atMs: 365 * 1440 * MINUTE_MS, back: 0.9 }];
    const places = forecastPlot(year, 0).ticks.map(({ x }) => x);
    expect(places.length).toBeGreaterThan(4);
    expect(places.every((x, index) => index === 0 || x - (places[index - 1] ?? 0) >= 36)).toBe(true);
  });
});
