import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readKeptResults } from '../report/kept-results.ts';
import { benchmarksPage, imageName } from './benchmarks-page.ts';
import { drawPlot } from './draw-plot.ts';

/*
 * `npm run bench:docs [-- --saved]`: runs all benchmarks that have a kept result and need no browser, keeps what they find, and makes
 * docs/benchmarks.md and its pictures of all kept results. With --saved nothing is run. REBOUND_OUTAGES names the outages file.
 */

const DOCS = new URL('../../../docs/', import.meta.url);
const IMAGES = new URL('images/', DOCS);

if (!process.argv.includes('--saved')) measureAgain();
draw();

function measureAgain(): void {
  for (const { benchmark, needs } of readKeptResults()) {
    if (needs !== 'node') continue;
    console.error(`\n# ${benchmark}`);
    const { status } = spawnSync('npm', ['run', '--silent', `bench:${benchmark}`, '--', '--save'], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`bench:${benchmark} ended with ${status}`);
  }
}

function draw(): void {
  const results = readKeptResults();
  for (const old of readdirSync(IMAGES).filter((name) => /^bench-.*\.svg$/.test(name))) rmSync(new URL(old, IMAGES));
  for (const { benchmark, plots } of results) {
    for (const [index, plot] of plots.entries()) writeFileSync(new URL(imageName(benchmark, index), IMAGES), drawPlot(plot));
  }
  writeFileSync(new URL('benchmarks.md', DOCS), benchmarksPage(results));
}
