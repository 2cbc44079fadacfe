import { judge } from './judge.ts';
import { playScript } from './play-script.ts';
import type { Script, Timed } from './happening.ts';

/** The shortest story found that still goes wrong in the same way: with happenings left out, large pieces first, and without pauses. */
export async function shorten(script: Script): Promise<Script> {
  const fault = kindsOf(judge(await playScript(script)))[0] ?? '';
  const goesWrong = async (timed: readonly Timed[]) => kindsOf(judge(await playScript({ ...script, timed }))).includes(fault);
  const fewer = await leaveOut(script.timed, goesWrong);
  return { ...script, timed: await hurry(fewer, goesWrong) };
}

type GoesWrong = (timed: readonly Timed[]) => Promise<boolean>;

async function leaveOut(timed: readonly Timed[], goesWrong: GoesWrong): Promise<readonly Timed[]> {
  let shortest = timed;
  for (let size = Math.ceil(timed.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < shortest.length; ) {
      const shorter = without(shortest, from, size);
      if (await goesWrong(shorter)) shortest = shorter;
      else from += size;
    }
  }
  return shortest;
}

/** What is left happens at the same moments as before. */
function without(timed: readonly Timed[], from: number, count: number): Timed[] {
  const left = timed.slice(from, from + count).reduce((sum, { afterMs }) => sum + afterMs, 0);
  const later = timed.slice(from + count).map((each, index) => (index === 0 ? { ...each, afterMs: each.afterMs + left } : each));
  return [...timed.slice(0, from), ...later];
}

async function hurry(timed: readonly Timed[], goesWrong: GoesWrong): Promise<readonly Timed[]> {
  let hurried = timed;
  for (const index of timed.keys()) {
    for (const share of [0, 0.1, 0.5]) {
      const sooner = hurried.map((each, at) => (at === index ? { ...each, afterMs: Math.round(each.afterMs * share) } : each));
      if (!(await goesWrong(sooner))) continue;
      hurried = sooner;
      break;
    }
  }
  return hurried;
}

/** Faults without their moments and numbers. */
function kindsOf(faults: readonly string[]): string[] {
  return faults.map((fault) => fault.replaceAll(/\d+/g, ''));
}
