import type { MapDot } from '../view/check-glance.ts';
import { WORLD } from './parts/world-dots.ts';

/** Size of the map's drawing, in the units of its paths: degrees. */
export const MAP_WIDTH = 360;
export const MAP_HEIGHT = WORLD.north - WORLD.south;
/** Distance between two dots of land; with it as a dash pattern a line becomes a row of dots. */
export const MAP_STEP = WORLD.step;

/** The land as one path of horizontal lines, to be drawn with round dashes of length 0. */
export function landPath(): string {
  return WORLD.rows
    .flatMap((runs, row) => runs.split(' ').filter(Boolean).map((run) => runPath(run, (row + 0.5) * WORLD.step)))
    .join('');
}

function runPath(run: string, y: number): string {
  const [start = 0, length = 0] = run.split('.').map((digits) => Number.parseInt(digits, 36));
  return `M${(start + 0.5) * WORLD.step} ${y}h${(length - 1) * WORLD.step + 0.1}`;
}

/** Where a place stands on the map (plate carrée: degrees are units). */
export function mapPosition({ latitude, longitude }: Pick<MapDot, 'latitude' | 'longitude'>): { x: number; y: number } {
  return {
    x: clamp(longitude + 180, 0, MAP_WIDTH),
    y: clamp(WORLD.north - latitude, 0, MAP_HEIGHT),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
