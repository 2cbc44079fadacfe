import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { MINUTE_MS, SECOND_MS } from '../../../src/lib/time.ts';

/** Processes that want to run, above which a machine of two cores has too much to do for figures in milliseconds. */
const MOST_LOAD = 4;
const LONGEST_WAIT_MS = 2 * MINUTE_MS;
const LOOK_EVERY_MS = 5 * SECOND_MS;

/** Waits up to two minutes until the machine has little else to do, and says on the error stream if it has not. */
export async function quietMachine(): Promise<void> {
  const givenUpAt = Date.now() + LONGEST_WAIT_MS;
  while (load() > MOST_LOAD && Date.now() < givenUpAt) await pause(LOOK_EVERY_MS);
  if (load() > MOST_LOAD) console.error(`The machine is busy: a load of ${load()} in the last minute.`);
}

/** The load of the last minute (proc(5), `/proc/loadavg`). */
export function load(): number {
  const [lastMinute = 0] = loadavg();
  return Math.round(lastMinute * 10) / 10;
}
