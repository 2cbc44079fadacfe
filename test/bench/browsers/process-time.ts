import type { Ms } from '../../../src/lib/time.ts';
import { listed, processesOf, read } from './process-group.ts';

const NANOSECONDS_PER_MS = 1e6;

/** Processor time of each thread so far, ns, by its number. */
type ThreadTimes = ReadonlyMap<string, number>;

/**
 * Takes the processor time of a browser: all threads of all its processes, from the kernel's own count (proc(5),
 * `/proc/PID/task/TID/schedstat`; Linux only), which is finer than the ticks of `stat`.
 */
export class ProcessTime {
  #before: ThreadTimes;

  /** `group` is the browser's process id: it was started as the leader of its own group. */
  constructor(private readonly group: number) {
    this.#before = threadTimes(group);
  }

  /** Since the last call, or since it was made. What threads used that have ended meanwhile is lost. */
  takeMs(): Ms {
    const now = threadTimes(this.group);
    const spent = [...now].reduce((sum, [thread, time]) => sum + time - (this.#before.get(thread) ?? 0), 0);
    this.#before = now;
    return spent / NANOSECONDS_PER_MS;
  }
}

function threadTimes(group: number): ThreadTimes {
  const threads = processesOf(group).flatMap((process) => listed(`/proc/${process}/task`).map((thread) => `${process}/task/${thread}`));
  return new Map(threads.flatMap((thread) => {
    const [time] = (read(`/proc/${thread}/schedstat`) ?? '').split(' ');
    return time ? [[thread, Number(time)] as const] : [];
  }));
}
