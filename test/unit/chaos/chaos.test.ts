import { describe, expect, it } from 'vitest';
import { drawScript } from '../../chaos/draw-script.ts';
import { judge } from '../../chaos/judge.ts';
import { playScript } from '../../chaos/play-script.ts';

const STORIES = 320;
const AT_ONCE = 40;

/** The first of the stories that `npm run chaos` plays 10,000 of. */
const batches = Array.from({ length: STORIES / AT_ONCE }, (_none, index) => ({ from: 1 + index * AT_ONCE, to: (index + 1) * AT_ONCE }));

describe('chaos', () => {
  it.each(batches)('in the stories $from to $to loses no wait and doubles nothing', async ({ from, to }) => {
    for (let seed = from; seed <= to; seed += 1) {
      const faults = judge(await playScript(drawScript(seed)));
      expect(faults, `Replay it by: npm run chaos -- --seed ${seed}`).toEqual([]);
    }
  });

  it('is the same each time: a seed that fails can be replayed', async () => {
    const [first, second] = [await playScript(drawScript(7)), await playScript(drawScript(7))];
    expect(second).toEqual(first);
  });
});
