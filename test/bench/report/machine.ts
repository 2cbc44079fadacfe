import { cpus, totalmem, type as systemName } from 'node:os';
import type { Machine } from './result.ts';

const BYTES_PER_GIGABYTE = 2 ** 30;

/**
 * The machine at hand, by what figures depend on and nothing that names it.
 * @param browsers those that take part, by version.
 */
export function describeMachine(browsers: Readonly<Record<string, string>> = {}): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model.trim() || 'unknown',
    cores: processors.length,
    memoryGigabytes: Math.round(totalmem() / BYTES_PER_GIGABYTE),
    system: `${systemName()}, ${process.arch}`,
    programs: { 'Node.js': process.versions.node, ...browsers },
  };
}
