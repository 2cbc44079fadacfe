import type { CurvePoint } from '../forecast/forecast.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Ms } from '../lib/time.ts';

/** The picture's own measures; it is scaled to its place. */
export const PLOT = { width: 320, height: 108, top: 18, bottom: 88, start: 4, end: 316 } as const;

/** Where the forecast's curve is drawn. */
export interface ForecastPlot {
  /** The whole curve, and the part that is still to come. */
  curve: string;
  ahead: string;
  /** The part to come with the ground beneath it. */
  area: string;
  here: PlotPlace;
  ticks: readonly Tick[];
}

interface PlotPlace {
  x: number;
  y: number;
  /** Its words stand before it, where the curve is lower, or above what comes after where there is no room. */
  label: { x: number; y: number; anchor: 'start' | 'end' };
}

interface Tick {
  atMs: Ms;
  x: number;
  words: 'start' | 'middle' | 'end';
}

const TICKS_MS: readonly Ms[] = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS, DAY_MS, 4 * DAY_MS, 15 * DAY_MS, 60 * DAY_MS];

/** Room for "You are here", in most languages. */
const LABEL_WIDTH = 84;
const LABEL_GAP = 9;

/** Labels nearer to each other than this run together. */
const LEAST_TICK_GAP = 36;

/** Lays the curve out on a logarithmic scale of time, with the place where the wait stands. */
export function forecastPlot(points: readonly CurvePoint[], elapsedMs: Ms): ForecastPlot {
  const fromMs = points[0]?.atMs ?? MINUTE_MS;
  const toMs = points.at(-1)?.atMs ?? DAY_MS;
  const xOf = (atMs: Ms) => PLOT.start + ((PLOT.end - PLOT.start) * Math.log(Math.max(fromMs, atMs) / fromMs)) / Math.log(toMs / fromMs);
  const timeAt = (x: number) => fromMs * (toMs / fromMs) ** ((x - PLOT.start) / (PLOT.end - PLOT.start));
  const place = ({ atMs, back }: CurvePoint) => `${xOf(atMs).toFixed(1)} ${yOf(back).toFixed(1)}`;
  const here = { atMs: Math.max(fromMs, elapsedMs), back: backAt(points, elapsedMs) };
  const ahead = `M${[here, ...points.filter(({ atMs }) => atMs > here.atMs)].map(place).join('L')}`;
  const hereX = xOf(here.atMs);
  return {
    curve: `M${points.map(place).join('L')}`,
    ahead,
    area: `${ahead}L${PLOT.end} ${PLOT.bottom}L${hereX.toFixed(1)} ${PLOT.bottom}Z`,
    here: { x: hereX, y: yOf(here.back), label: labelBeside(hereX, yOf(here.back), (x) => yOf(backAt(points, timeAt(x)))) },
    ticks: ticksWithin(toMs, xOf),
  };
}

function labelBeside(x: number, y: number, curveAt: (x: number) => number): PlotPlace['label'] {
  if (x > LABEL_WIDTH) return { x: x - LABEL_GAP, y: y - LABEL_GAP / 2, anchor: 'end' };
  return { x: Math.max(PLOT.start, x - LABEL_GAP / 2), y: Math.min(y, curveAt(x + LABEL_WIDTH)) - LABEL_GAP, anchor: 'start' };
}

function yOf(back: number): number {
  return PLOT.bottom - back * (PLOT.bottom - PLOT.top);
}

/** Between the two points around it. */
function backAt(points: readonly CurvePoint[], timeMs: Ms): number {
  const next = points.findIndex(({ atMs }) => atMs > timeMs);
  const [before, after] = [points[next - 1], points[next]];
  if (!before || !after) return (next === 0 ? points[0] : points.at(-1))?.back ?? 0;
  return before.back + ((after.back - before.back) * (timeMs - before.atMs)) / (after.atMs - before.atMs);
}

function ticksWithin(toMs: Ms, xOf: (atMs: Ms) => number): Tick[] {
  const ticks: Tick[] = [];
  for (const atMs of TICKS_MS.filter((each) => each <= toMs)) {
    const x = xOf(atMs);
    if (x - (ticks.at(-1)?.x ?? -LEAST_TICK_GAP) < LEAST_TICK_GAP) continue;
    ticks.push({ atMs, x, words: x < PLOT.start + LEAST_TICK_GAP / 2 ? 'start' : x > PLOT.end - LEAST_TICK_GAP / 2 ? 'end' : 'middle' });
  }
  return ticks;
}
