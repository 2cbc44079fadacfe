import { describe, expect, it } from 'vitest';
import { benchmarksPage } from '../../../bench/docs/benchmarks-page.ts';
import { goal, type BarsPlot } from '../../../bench/report/result.ts';
import { aKeptResult } from '../report/kept-result.ts';

const plot: BarsPlot = { kind: 'bars', title: 'Some bars', x: { label: 's', scale: 'linear' }, bars: [] };

describe('the page of benchmarks', () => {
  it('has every goal of every result, missed ones as missed', () => {
    const page = benchmarksPage([
      aKeptResult({ goals: [goal('quick enough', 3, 'at-most', 5)] }),
      aKeptResult({ benchmark: 'other', goals: [goal('small enough', 7, 'at-most', 5), goal('unknown', Number.NaN, 'at-least', 1)] }),
    ]);
    expect(page).toContain('| [some](#bench-some) | quick enough | 3.00 | at most 5.00 | met |');
    expect(page).toContain('| [other](#bench-other) | small enough | 7.00 | at most 5.00 | **missed** |');
    expect(page).toContain('| [other](#bench-other) | unknown | – | at least 1.00 | **missed** |');
  });

  it('says of each what it was run on, by which command and on what machine', () => {
    const page = benchmarksPage([aKeptResult()]);
    for (const words of ['## How some do', '`npm run bench:some`: Three of them.', 'A processor, 2 cores, 4 GiB of memory, Linux, x64; Node.js 20.0.0']) expect(page).toContain(words);
  });

  it('shows tables with their columns whatever is in a cell, and a picture for each plot', () => {
    const page = benchmarksPage([aKeptResult({ tables: [{ title: 'Arms', head: ['arm', 'a|b'], rows: [['one', '1']] }], plots: [plot, plot] })]);
    expect(page).toContain('| arm | a\\|b |\n| --- | ---: |\n| one | 1 |');
    expect(page).toContain('![Some bars](images/bench-some-1.svg)');
    expect(page).toContain('![Some bars](images/bench-some-2.svg)');
  });

  it('is there with no result, too', () => {
    expect(benchmarksPage([])).toMatch(/^# Benchmarks\n/);
  });
});
