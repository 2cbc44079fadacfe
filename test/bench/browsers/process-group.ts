import { readdirSync, readFileSync } from 'node:fs';

/*
 * What the kernel tells of processes (proc(5); Linux only).
 */

/** The processes of a group. */
export function processesOf(group: number): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && groupOf(name) === group);
}

function groupOf(process: string): number | undefined {
  // The name in brackets may hold anything; state, parent and group follow it.
  const [, , group] = (read(`/proc/${process}/stat`)?.replace(/^.*\) /s, '') ?? '').split(' ');
  return group === undefined ? undefined : Number(group);
}

/** The text of a file; undefined when its process has just ended. */
export function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The names in a folder; none when its process has just ended. */
export function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
