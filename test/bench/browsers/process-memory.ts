import { processesOf, read } from './process-group.ts';

const KILOBYTES_PER_MEGABYTE = 1024;

/** Memory of all processes of a group, MiB; what several share counts in parts (proc(5), `Pss`). */
export function memoryMegabytes(group: number): number {
  const kilobytes = processesOf(group).map((process) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${process}/smaps_rollup`) ?? '')?.[1] ?? 0));
  return kilobytes.reduce((sum, each) => sum + each, 0) / KILOBYTES_PER_MEGABYTE;
}
