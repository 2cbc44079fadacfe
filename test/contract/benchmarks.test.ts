import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchmarksPage, imageName, missedGoals } from '../bench/docs/benchmarks-page.ts';
import { WHY_MISSED } from '../bench/docs/why-missed.ts';
import { drawPlot } from '../bench/docs/draw-plot.ts';
import { readKeptResults } from '../bench/report/kept-results.ts';

const results = readKeptResults();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('docs/benchmarks.md', () => {
  it('says what the kept results say; `npm run bench:docs -- --saved` makes it so', () => {
    expect(readFileSync('docs/benchmarks.md', 'utf8')).toBe(benchmarksPage(results));
  });

  it('gives a reason for every goal that is missed', () => {
    expect(missedGoals(results).map(({ name }) => name).filter((name) => WHY_MISSED[name] === undefined)).toEqual([]);
  });

  it('gives reasons for goals that there are', () => {
    const names = results.flatMap(({ goals }) => goals.map(({ name }) => name));
    expect(Object.keys(WHY_MISSED).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(results)('shows $benchmark as its result has it, and there is its command', ({ benchmark, plots }) => {
    expect(scripts).toHaveProperty([`bench:${benchmark}`]);
    for (const [index, plot] of plots.entries()) {
      const image = `docs/images/${imageName(benchmark, index)}`;
      expect(existsSync(image) && readFileSync(image, 'utf8'), image).toBe(drawPlot(plot));
    }
  });
});
