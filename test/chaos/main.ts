import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { drawScript } from './draw-script.ts';
import { playInBrowsers } from './in-browsers.ts';
import { judge } from './judge.ts';
import { playScript } from './play-script.ts';
import { shorten } from './shorten.ts';
import { tell } from './tell.ts';

const HELP = `Chaos: bad days in a fake browser, drawn from seeds, and a very bad one in real browsers.

  npm run chaos                               plays 10,000 stories
  npm run chaos -- --runs 500 --from 20000    others
  npm run chaos -- --seed 123                 one; if something in it is wrong, the shortest story in which it still is
  npm run chaos -- --seed 123 --whole         all of it, step by step
  npm run chaos -- --browsers [--tabs 200]    so many tabs fail at once in Chromium and in Firefox, after npm run build`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    whole: { type: 'boolean', default: false },
    browsers: { type: 'boolean', default: false },
    tabs: { type: 'string', default: '200' },
    help: { type: 'boolean', default: false },
  },
});
const MOST_SHOWN = 20;

if (values.help) console.log(HELP);
else if (values.browsers) process.exitCode = playInBrowsers(Number(values.tabs)) ? 0 : 1;
else if (values.seed === undefined) await playMany(Number(values.from), Number(values.runs));
else await replay(Number(values.seed));

async function playMany(from: number, runs: number): Promise<void> {
  const startedAt = performance.now();
  let failed = 0;
  for (let seed = from; seed < from + runs; seed += 1) {
    const faults = judge(await playScript(drawScript(seed)));
    if (faults.length === 0) continue;
    failed += 1;
    if (failed <= MOST_SHOWN) console.log(`Seed ${seed}:\n  ${faults.join('\n  ')}`);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  console.log(`${runs} stories, ${failed} with faults, ${(runs / seconds).toFixed(0)} a second`);
  if (failed > 0) console.log('Replay one by: npm run chaos -- --seed <seed>');
  process.exitCode = failed === 0 ? 0 : 1;
}

async function replay(seed: number): Promise<void> {
  const script = drawScript(seed);
  const story = await playScript(script);
  const faults = judge(story);
  process.exitCode = faults.length === 0 ? 0 : 1;
  if (faults.length === 0 || values.whole) {
    console.log(`${tell(story)}\n${faults.join('\n') || 'Nothing in it is wrong.'}`);
    return;
  }
  const shortest = await shorten(script);
  const shortStory = await playScript(shortest);
  console.log(`${tell(shortStory)}\n\nWrong in this story, shortened from ${script.timed.length} to ${shortest.timed.length} happenings:`);
  console.log(judge(shortStory).join('\n'));
  console.log(`\nWrong in the whole of it:\n${faults.join('\n')}`);
}
