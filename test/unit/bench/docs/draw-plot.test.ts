import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { drawPlot } from '../../../bench/docs/draw-plot.ts';
import type { BarsPlot, LinesPlot } from '../../../bench/report/result.ts';

const LINES: LinesPlot = {
  kind: 'lines',
  title: 'Lines & dots',
  x: { label: 'requests', scale: 'log' },
  y: { label: 'delay, s', scale: 'linear' },
  series: [
    { name: 'theirs', isOurs: false, x: [1, 10, 100], y: [3, 2, 1] },
    { name: 'ours', isOurs: true, x: [1, 10, 100], y: [2, 1, 0] },
    { name: 'one <more>', isOurs: false, x: [50], y: [2] },
  ],
  bound: { y: 2.5, label: 'the goal' },
};
const BARS: BarsPlot = {
  kind: 'bars',
  title: 'Bars',
  x: { label: 's', scale: 'log' },
  bars: [{ name: 'ours', isOurs: true, value: 4 }, { name: 'theirs', isOurs: false, value: 4_000 }],
  bound: { x: 12, label: 'the goal' },
};

/** All elements of an SVG file's text that have this name. */
function elements(svg: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const look = (element: XmlElement) => {
    if (element.name === name) found.push(element);
    for (const child of element.children) if (child instanceof XmlElement) look(child);
  };
  const { root } = parseXml(svg);
  if (root) look(root);
  return found;
}

const textsOf = (svg: string) => elements(svg, 'text').map(({ text }) => text);

describe('a plot as SVG', () => {
  it.each([LINES, BARS])('of $kind stands alone: one root in the namespace of SVG, named after the plot', (plot) => {
    const [root] = elements(drawPlot(plot), 'svg');
    expect(root?.attributes).toMatchObject({ 'xmlns': 'http://www.w3.org/2000/svg', 'aria-label': plot.title, 'role': 'img' });
  });

  it('has a line for each series of many points and its name, a named dot for one of a single point, and the bound', () => {
    const svg = drawPlot(LINES);
    expect(elements(svg, 'circle')).toHaveLength(1);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['● theirs', '● ours', 'one <more>', 'the goal']));
    expect(textsOf(svg)).not.toContain('● one <more>');
    const lines = elements(svg, 'g').filter(({ attributes }) => attributes['aria-label'] === 'line').flatMap(({ children }) => children);
    const drawn = lines.filter((line) => line instanceof XmlElement).map(({ attributes }) => (attributes['d'] ?? '').split('L').length);
    expect(drawn).toEqual([3, 3]);
  });

  it('has a bar for each arm, longer for more, with its figure', () => {
    const svg = drawPlot(BARS);
    const lengths = elements(svg, 'rect').map(({ attributes }) => Number(attributes['width']));
    // From 1 on: 4 is 0.6 powers of ten, 4,000 is 3.6. Those of others are drawn first.
    expect(lengths).toHaveLength(2);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(3.602 / 0.602, 1);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['ours', 'theirs', '4', '4,000', 'the goal']));
  });

  it('is the same each time', () => {
    expect(drawPlot(LINES)).toBe(drawPlot(LINES));
  });
});
