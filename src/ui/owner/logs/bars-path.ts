/** A bar in units of its drawing; y grows downwards. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Many bars as one SVG path: hundreds of elements would hold up the page each time they change. */
export function barsPath(bars: readonly Bar[]): string {
  return bars.map(({ x, y, width, height }) => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
