import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import type { BarsPlot, LinesPlot, Plot as BenchPlot, Series } from '../report/result.ts';

/** In CSS pixels. */
const WIDTH = 720;
const HEIGHT = 360;
const BAR = 28;
const LETTER = 7;
const NAMES_MARGIN = 170;
/** Room for the name of a dot at the right edge. */
const NAME_OF_DOT = 90;
const OUR_COLOUR = '#2f6fde';
/** Told apart by their dashes too. */
const OTHER_LOOKS = [['#b3672b', '7 3'], ['#5d8a4a', '2 3'], ['#8a63b5', '9 3 2 3'], ['#8a8f98', '4 4']] as const;
/** One picture for light and for dark pages. */
const INK = 'svg{color:#1f2328}@media(prefers-color-scheme:dark){svg{color:#e6edf3}}';

interface Look {
  stroke: string;
  strokeDasharray?: string;
  strokeWidth: number;
}

/** A plot as the text of an SVG file that stands alone. */
export function drawPlot(plot: BenchPlot): string {
  const { document } = new Window();
  const options = plot.kind === 'lines' ? lines(plot) : bars(plot);
  // Plot needs a document only to make elements in; happy-dom's does, though its type differs from the browser's.
  const svg = Plot.plot({ ...options, document: document as unknown as Document, width: WIDTH, className: 'plot' });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', plot.title);
  return `${toHundredths(svg.outerHTML).replace('<style>', `<style>${INK}`)}\n`;
}

/** No screen shows more, and the last digits may differ between machines. */
function toHundredths(svg: string): string {
  return svg.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

function lines({ x, y, series, bound }: LinesPlot): Plot.PlotOptions {
  const curves = series.filter((each) => each.x.length > 1);
  const looks = new Map(curves.map((each, index) => [each, lookOf(each, index)]));
  return {
    height: HEIGHT,
    marginTop: 44,
    marginLeft: 60,
    marginRight: curves.length < series.length ? NAME_OF_DOT : 30,
    marginBottom: 44,
    style: { fontSize: '12px' },
    x: axis(x),
    y: { ...axis(y), grid: true },
    marks: [
      ...(bound ? [Plot.ruleY([bound.y], { strokeDasharray: '3 3' }), Plot.text([bound.label], { frameAnchor: 'right', y: bound.y, textAnchor: 'end', dy: -8 })] : []),
      ...[...looks].toReversed().map(([each, look]) => Plot.line(pointsOf(each), { x: 'x', y: 'y', ...look })),
      ...legend(looks),
      ...series.filter((each) => each.x.length === 1).flatMap(dotWithName),
    ],
  };
}

function lookOf({ isOurs }: Series, index: number): Look {
  const [stroke, strokeDasharray] = OTHER_LOOKS[index % OTHER_LOOKS.length] ?? OTHER_LOOKS[0];
  return isOurs ? { stroke: OUR_COLOUR, strokeWidth: 2.5 } : { stroke, strokeDasharray, strokeWidth: 1.5 };
}

/** Beside each other above the plot: at the lines' ends they would hide each other. */
function legend(looks: ReadonlyMap<Series, Look>): Plot.Markish[] {
  let from = 0;
  return [...looks].flatMap(([{ name }, { stroke }]) => {
    const mark = Plot.text([`● ${name}`], { frameAnchor: 'top-left', textAnchor: 'start', dx: from, dy: -34, fill: stroke, fontWeight: 600 });
    from += (name.length + 5) * LETTER;
    return [mark];
  });
}

function dotWithName(series: Series): Plot.Markish[] {
  const points = pointsOf(series);
  const fill = series.isOurs ? OUR_COLOUR : 'currentColor';
  return [
    Plot.dot(points, { x: 'x', y: 'y', r: series.isOurs ? 6 : 3.5, fill }),
    Plot.text(points, { x: 'x', y: 'y', text: [series.name], textAnchor: 'start', dx: 9, dy: -6, fill, fontWeight: series.isOurs ? 700 : 400 }),
  ];
}

function pointsOf({ x, y }: Series): Array<{ x: number; y: number }> {
  return x.map((at, index) => ({ x: at, y: y[index] ?? Number.NaN }));
}

function bars({ x, bars: all, bound }: BarsPlot): Plot.PlotOptions {
  const [ours, others] = [true, false].map((isOurs) => all.filter((bar) => bar.isOurs === isOurs));
  return {
    height: all.length * BAR + 70,
    marginLeft: NAMES_MARGIN,
    marginRight: 60,
    marginBottom: 44,
    style: { fontSize: '12px' },
    x: { ...axis(x), grid: true },
    y: { label: null, domain: all.map(({ name }) => name) },
    marks: [
      Plot.barX(others, { x1: baseOf(x.scale, all), x2: 'value', y: 'name', fill: '#8a8f98' }),
      Plot.barX(ours, { x1: baseOf(x.scale, all), x2: 'value', y: 'name', fill: OUR_COLOUR }),
      Plot.text(all, { x: 'value', y: 'name', text: ({ value }: { value: number }) => value.toLocaleString('en-GB', { maximumSignificantDigits: 3, maximumFractionDigits: 2, roundingPriority: 'lessPrecision' }), textAnchor: 'start', dx: 5 }),
      ...(bound ? [Plot.ruleX([bound.x], { strokeDasharray: '3 3' }), Plot.text([bound.label], { frameAnchor: 'top', x: bound.x, dy: -12 })] : []),
    ],
  };
}

/** Where bars begin: a logarithm has no zero, so a power of ten below all of them. */
function baseOf(scale: 'linear' | 'log', all: BarsPlot['bars']): number {
  const least = Math.min(...all.map(({ value }) => value).filter((value) => value > 0));
  return scale === 'log' ? 10 ** (Math.ceil(Math.log10(least)) - 1) : 0;
}

/** On a logarithmic scale only one, two and five have their figures written. */
function axis({ scale, label }: LinesPlot['x']): Plot.ScaleOptions {
  if (scale === 'linear') return { type: scale, label, labelAnchor: 'center' };
  return { type: scale, label, labelAnchor: 'center', tickFormat: (value: number) => (/^[125]/.test(value.toExponential()) ? value.toLocaleString('en-GB') : '') };
}
