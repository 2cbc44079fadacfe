import { text } from '../../view/text.ts';
import { reading, type PasteReader, type Reading } from './reading.ts';

/** Runnable processes per processor from which on requests wait for their turn. */
const FULL_LOAD = 1.5;
const FULL_DISK_PERCENT = 98;
/** Less than this part of the memory to be had is little. */
const LITTLE_MEMORY = 0.05;

/** What `uptime`, `nproc`, `free` and `df` print. */
export const readLoad: PasteReader = (pasted) => [...readProcessors(pasted), ...readMemory(pasted), ...readDisks(pasted)];

/** The load says something only beside the number of processors, which `nproc` or `lscpu` prints. */
function readProcessors(pasted: string): Reading[] {
  const load = /load averages?: (\d+[.,]\d+)/.exec(pasted)?.[1]?.replace(',', '.');
  const processors = /^[ \t]*(\d+)[ \t]*$/m.exec(pasted)?.[1] ?? /^CPU\(s\):\s+(\d+)/m.exec(pasted)?.[1];
  if (load === undefined) return [];
  if (processors === undefined) return [reading('unclear', text('ownerPasteLoadAlone', load))];
  const isFull = Number(load) >= FULL_LOAD * Number(processors);
  return [reading(isFull ? 'bad' : 'good', text(isFull ? 'ownerPasteLoadFull' : 'ownerPasteLoadFree', load, processors), isFull ? 'cpu-full' : 'cpu-free')];
}

/** By column: total, used, free, shared, buff/cache, available (free(1)). */
function readMemory(pasted: string): Reading[] {
  const [, total, available] = /^Mem:\s+(\d+)(?:\s+\d+){4}\s+(\d+)/m.exec(pasted) ?? [];
  if (total === undefined || available === undefined) return [];
  const isLow = Number(available) < LITTLE_MEMORY * Number(total);
  return [reading(isLow ? 'bad' : 'good', text(isLow ? 'ownerPasteMemoryLow' : 'ownerPasteMemoryFree', available, total), isLow ? 'memory-low' : 'memory-free')];
}

/** Images that are mounted read-only are always full. */
function readDisks(pasted: string): Reading[] {
  if (!/^Filesystem\s.*(?:Use|IUse)%/m.test(pasted)) return [];
  const disks = [...pasted.matchAll(/^(\S+)\s.*\s(\d+)%\s+(\/\S*)[ \t]*$/gm)].filter(([, device = '', , at = '']) => !device.startsWith('/dev/loop') && !at.startsWith('/snap/'));
  const full = disks.filter(([, , percent]) => Number(percent) >= FULL_DISK_PERCENT);
  if (full.length > 0) return full.slice(0, 4).map(([, , percent = '', at = '']) => reading('bad', text('ownerPasteDiskFull', at, percent), 'disk-full'));
  return disks.length > 0 ? [reading('good', text('ownerPasteDiskFree'), 'disk-free')] : [];
}
